using System.Text;
using Crpbot.Core;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Crpbot.Rules.Yaml;

/// <summary>
/// Reads one YAML document into nodes with positions. Rule and configuration files are plain data: anchors, aliases, tags and merge keys are
/// refused, which also makes entity bombs and cycles impossible.
/// </summary>
public sealed class YamlNodes
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int MaxDepth = 64;
    private readonly Parser _parser;
    private readonly string _file;
    private int _depth;

    private YamlNodes(string text, string file)
    {
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _file = file;
    }

    /// <summary>Reads a document whose root is a mapping.</summary>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="file">File name for messages.</param>
    /// <exception cref="UserError">Not UTF-8, too large, not YAML, more than one document, or something beyond plain data.</exception>
    public static RuleMapping Read(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes.Length > MaxBytes) throw new UserError("the file is larger than 1 MiB", null, file, 1, 1);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.IndexOf((byte)0) >= 0) throw new UserError("the file holds NUL bytes", "save it as UTF-8 text", file, 1, 1);
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return new YamlNodes(text, file).Document();
        }
        catch (DecoderFallbackException error)
        {
            throw new UserError($"the file is not UTF-8 (byte {error.Index})", null, file, 1, 1);
        }
        catch (YamlException error)
        {
            throw new UserError("not valid YAML: " + Describe(error), null, file, (int)error.Start.Line, (int)error.Start.Column);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner of the library gives up in these ways on some broken inputs.
            throw new UserError("not valid YAML", null, file, 1, 1);
        }
    }

    private RuleMapping Document()
    {
        Next<StreamStart>();
        if (_parser.MoveNext() && _parser.Current is StreamEnd) throw new UserError("the file is empty", null, _file, 1, 1);
        _parser.MoveNext();
        var root = Node();
        Next<DocumentEnd>();
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second) throw Error(second, "a second document; one file holds one document");
        return root as RuleMapping ?? throw root.Error("expected keys and values");
    }

    private RuleNode Node()
    {
        var current = _parser.Current ?? throw new UserError("the file ends too early", null, _file, 1, 1);
        if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) throw Error(node, "anchors are not allowed");
            if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) throw Error(node, "tags are not allowed");
        }

        if (++_depth > MaxDepth) throw Error(current, "nested too deeply");
        RuleNode result = current switch
        {
            Scalar scalar => ScalarOf(scalar),
            SequenceStart => Sequence(current),
            MappingStart => Mapping(current),
            AnchorAlias => throw Error(current, "aliases are not allowed"),
            _ => throw Error(current, "expected a value"),
        };
        _depth--;
        return result;
    }

    private RuleScalar ScalarOf(Scalar scalar)
    {
        _parser.MoveNext();
        var quoted = scalar.Style is not ScalarStyle.Plain;
        var isNull = !quoted && scalar.Value is "~" or "null";
        return new RuleScalar(_file, (int)scalar.Start.Line, (int)scalar.Start.Column, isNull ? string.Empty : scalar.Value, quoted);
    }

    private RuleSequence Sequence(ParsingEvent start)
    {
        _parser.MoveNext();
        var items = new List<RuleNode>();
        while (_parser.Current is not SequenceEnd) items.Add(Node());
        _parser.MoveNext();
        return new RuleSequence(_file, (int)start.Start.Line, (int)start.Start.Column, items);
    }

    private RuleMapping Mapping(ParsingEvent start)
    {
        _parser.MoveNext();
        var entries = new List<RuleEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var key = Node();
            if (key is not RuleScalar name) throw key.Error("a key must be text");
            if (name is { Quoted: false, Value: "<<" }) throw name.Error("merge keys are not allowed");
            if (!keys.Add(name.Value)) throw name.Error($"key '{name.Value}' stands here twice");
            entries.Add(new RuleEntry(name, Node()));
        }

        _parser.MoveNext();
        return new RuleMapping(_file, (int)start.Start.Line, (int)start.Start.Column, entries);
    }

    private void Next<T>()
    {
        if (_parser.Current is null) _parser.MoveNext();
        if (_parser.Current is not T) throw new UserError("not valid YAML", null, _file, (int)(_parser.Current?.Start.Line ?? 1), 1);
    }

    private UserError Error(ParsingEvent at, string message) => new(message, null, _file, (int)at.Start.Line, (int)at.Start.Column);

    private static string Describe(YamlException error)
    {
        var text = error.InnerException?.Message ?? error.Message;
        return text.Split('\n')[0].TrimEnd('.');
    }
}
