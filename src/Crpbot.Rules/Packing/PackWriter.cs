using System.Text;
using Crpbot.Core;
using Crpbot.Rules.Yaml;

namespace Crpbot.Rules.Packing;

/// <summary>
/// Writes node trees with their positions: strings once, in a table; then each file as family, path and nodes in document order.
/// </summary>
internal sealed class PackWriter : IDisposable
{
    /// <summary>First bytes of a pack; the digit is the version of the format.</summary>
    internal const string Magic = "crpbot-rules-2\n";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly MemoryStream _body = new();
    private readonly BinaryWriter _writer;

    private PackWriter() => _writer = new BinaryWriter(_body, Encoding.UTF8);

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
    public void Dispose()
    {
        _writer.Dispose();
        _body.Dispose();
    }

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
                _writer.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items) Node(item);
                break;
            case RuleMapping map:
                _writer.Write((byte)NodeTag.Map);
                _writer.Write7BitEncodedInt(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Node(entry.Key);
                    Node(entry.Value);
                }

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

    private byte[] Bytes()
    {
        _writer.Flush();
        using var result = new MemoryStream();
        using var writer = new BinaryWriter(result, Encoding.UTF8);
        writer.Write(Encoding.ASCII.GetBytes(Magic));
        writer.Write7BitEncodedInt(_strings.Count);
        foreach (var text in _strings) writer.Write(text);
        writer.Write(_body.ToArray());
        writer.Flush();
        return result.ToArray();
    }
}
