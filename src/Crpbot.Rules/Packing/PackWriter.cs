using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Packing;

/// <summary>
/// Writes node trees with their positions: strings once, in a table with their offsets; then each file as family, path and nodes in document order.
/// Lists and mappings begin with their length in bytes, so that a reader can pass over them.
/// </summary>
internal sealed class PackWriter : IDisposable
{
    /// <summary>First bytes of a pack; the digit is the version of the format.</summary>
    internal const string Magic = "crpbot-rules-3\n";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly Stack<BinaryWriter> _outer = new();
    private BinaryWriter _writer = Fresh();

    private PackWriter()
    {
    }

    /// <summary>Packs files, after reading each once so that a wrong one stops the build.</summary>
    /// <param name="rules">Rule files.</param>
    /// <param name="frameworks">Framework files.</param>
    /// <param name="data">Data files.</param>
    public static byte[] Write(IEnumerable<RuleFile> rules, IEnumerable<RuleFile> frameworks, IEnumerable<RuleFile> data)
    {
        using var pack = new PackWriter();
        pack.Files(rules, (node, family) => RuleReader.Read(node, family).Id);
        pack.Files(frameworks, (node, _) => Framework.Read(node).Id);
        pack.Files(data, (node, _) => node.File);
        return pack.Bytes();
    }

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();

    private void Files(IEnumerable<RuleFile> files, Func<RuleMapping, string, string> idOf)
    {
        var read = files.Select(f => (f.Family, Node: YamlNodes.Read(f.Bytes, f.Path))).Select(f => (f.Family, f.Node, Id: idOf(f.Node, f.Family)))
            .OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        _writer.Write7BitEncodedInt(read.Count);
        foreach (var (family, node, _) in read)
        {
            Text(family);
            Text(node.File);
            Node(node);
        }
    }

    private void Node(RuleNode node)
    {
        _writer.Write7BitEncodedInt(node.Line);
        _writer.Write7BitEncodedInt(node.Column);
        switch (node)
        {
            case RuleScalar scalar:
                _writer.Write((byte)(scalar.Quoted ? NodeTag.Quoted : NodeTag.Plain));
                Text(scalar.Value);
                break;
            case RuleSequence list:
                _writer.Write((byte)NodeTag.List);
                Begin(list.Items.Count);
                foreach (var item in list.Items) Node(item);
                End();
                break;
            case RuleMapping map:
                _writer.Write((byte)NodeTag.Map);
                Begin(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Node(entry.Key);
                    Node(entry.Value);
                }

                End();
                break;
            default:
                throw new InvalidOperationException("a node of a kind that the pack does not know");
        }
    }

    private void Text(string value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _strings.Count;
            _numbers.Add(value, number);
            _strings.Add(value);
        }

        _writer.Write7BitEncodedInt(number);
    }

    // What a list or a mapping holds is written aside, for its length stands before it.
    private void Begin(int count)
    {
        _outer.Push(_writer);
        _writer = Fresh();
        _writer.Write7BitEncodedInt(count);
    }

    private void End()
    {
        var content = Content(_writer);
        _writer.Dispose();
        _writer = _outer.Pop();
        _writer.Write7BitEncodedInt(content.Length);
        _writer.Write(content);
    }

    private byte[] Bytes()
    {
        using var writer = Fresh();
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write(_strings.Count);
        var texts = _strings.ConvertAll(Encoding.UTF8.GetBytes);
        var offset = 0;
        writer.Write(offset);
        foreach (var text in texts)
        {
            offset += text.Length;
            writer.Write(offset);
        }

        foreach (var text in texts) writer.Write(text);
        writer.Write(Content(_writer));
        return Content(writer);
    }

    private static BinaryWriter Fresh() => new(new MemoryStream(), Encoding.UTF8);

    private static byte[] Content(BinaryWriter writer)
    {
        writer.Flush();
        return ((MemoryStream)writer.BaseStream).ToArray();
    }
}
