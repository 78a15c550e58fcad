using Crpbot.Resources.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Crpbot.Resources.Documents;

/// <summary>Builds nodes from YAML parser events.</summary>
internal sealed class YamlEvents
{
    private readonly Parser _parser;
    private readonly Dictionary<string, DocumentNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
    private int _nodes;
    private int _depth;

    public YamlEvents(string text) => _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));

    public IReadOnlyList<DocumentNode> Read()
    {
        try
        {
            var documents = new List<DocumentNode>();
            _parser.Consume<StreamStart>();
            while (_parser.TryConsume<DocumentStart>(out _))
            {
                documents.Add(Node());
                _parser.Consume<DocumentEnd>();
                _anchors.Clear();
                _sizes.Clear();
            }

            return documents;
        }
        catch (YamlException error)
        {
            throw DocumentException.Point(error.Start.Line, error.Start.Column, Sentence(error));
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or InvalidOperationException or IndexOutOfRangeException)
        {
            // The scanner of the package throws these on some truncated input.
            throw DocumentException.Point(_parser.Current?.End.Line ?? 1, _parser.Current?.End.Column ?? 1, "the document breaks off or is no YAML");
        }
    }

    private static string Sentence(YamlException error)
    {
        var text = (error.InnerException as YamlException ?? error).Message;
        var cut = text.IndexOf("): ", StringComparison.Ordinal);
        return "it is no valid YAML: " + (cut > 0 && text.StartsWith('(') ? text[(cut + 3)..] : text).TrimEnd('.');
    }

    private DocumentNode Node()
    {
        if (++_depth > DocumentReader.MaxDepth) throw Fault("it is nested more than 200 levels deep");
        Count(1);
        var node = _parser.Current switch
        {
            YamlDotNet.Core.Events.Scalar => Scalar(),
            SequenceStart => List(),
            MappingStart => Map(),
            AnchorAlias => Alias(),
            _ => throw Fault("a value is missing"),
        };
        _depth--;
        return node;
    }

    private DocumentNode Scalar()
    {
        var e = _parser.Consume<YamlDotNet.Core.Events.Scalar>();
        var node = new DocumentScalar(Span(e.Start, e.End), Tag(e), e.Value, e.Style == ScalarStyle.Plain, e.Style is ScalarStyle.Literal or ScalarStyle.Folded);
        return Anchored(e, node, 1);
    }

    private DocumentNode List()
    {
        var start = _parser.Consume<SequenceStart>();
        var before = _nodes;
        var items = new List<DocumentNode>();
        while (_parser.Current is not SequenceEnd) items.Add(Node());
        var end = _parser.Consume<SequenceEnd>();
        return Anchored(start, new DocumentList(Span(start.Start, end.End), Tag(start), items), _nodes - before + 1);
    }

    private DocumentNode Map()
    {
        var start = _parser.Consume<MappingStart>();
        var before = _nodes;
        var entries = new List<DocumentEntry>();
        var merged = new List<DocumentEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var place = _parser.Current!.Start;
            if (Node() is not DocumentScalar key) throw DocumentException.Point(place.Line, place.Column, "a key is a single value");
            var value = Node();
            if (key is { IsPlain: true, Text: "<<" }) Merge(merged, value);
            else if (names.Add(key.Text)) entries.Add(new DocumentEntry(key, value));
            else throw new DocumentException(key.At, $"the key '{key.Text}' is there twice");
        }

        var end = _parser.Consume<MappingEnd>();
        foreach (var entry in merged)
            if (names.Add(entry.Key.Text)) entries.Add(entry);
        return Anchored(start, new DocumentMap(Span(start.Start, end.End), Tag(start), entries), _nodes - before + 1);
    }

    private void Merge(List<DocumentEntry> merged, DocumentNode value)
    {
        foreach (var map in value is DocumentList list ? list.Items : [value])
        {
            if (map is not DocumentMap source) throw new DocumentException(map.At, "'<<' merges mappings only");
            Count(source.Entries.Count);
            merged.AddRange(source.Entries);
        }
    }

    private DocumentNode Alias()
    {
        var alias = _parser.Consume<AnchorAlias>();
        if (!_anchors.TryGetValue(alias.Value.Value, out var node)) throw DocumentException.Point(alias.Start.Line, alias.Start.Column, $"there is no anchor '{alias.Value.Value}' before this alias");
        Count(_sizes[alias.Value.Value]);
        return node;
    }

    private DocumentNode Anchored(NodeEvent e, DocumentNode node, int size)
    {
        if (e.Anchor.IsEmpty) return node;
        _anchors[e.Anchor.Value] = node;
        _sizes[e.Anchor.Value] = size;
        return node;
    }

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > DocumentReader.MaxNodes) throw Fault("its aliases expand to more than a million values");
    }

    private DocumentException Fault(string message) => DocumentException.Point(_parser.Current?.Start.Line ?? 1, _parser.Current?.Start.Column ?? 1, message);

    private static string? Tag(NodeEvent e) => e.Tag.IsEmpty || e.Tag.IsNonSpecific || !e.Tag.Value.StartsWith('!') ? null : e.Tag.Value;

    private static SourceSpan Span(Mark start, Mark end) => new((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
