using System.Buffers.Binary;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>
/// Reads what <see cref="PackWriter"/> wrote. Texts, and what lists and mappings hold, are unpacked when they are first asked for:
/// most of a pack is prose, examples and tables that a run never looks at. Safe for several threads, because a node that two of them unpack is the same twice.
/// </summary>
internal sealed class PackReader
{
    private readonly byte[] _bytes;
    private readonly string?[] _strings;
    private readonly int _offsets;
    private readonly int _texts;
    private readonly int _body;

    /// <summary>Creates a reader.</summary>
    /// <param name="bytes">The pack.</param>
    public PackReader(byte[] bytes)
    {
        _bytes = bytes;
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(PackWriter.Magic))) throw new InvalidDataException("not a rule pack of this version");
        var at = PackWriter.Magic.Length;
        _strings = new string?[Fixed(at)];
        _offsets = at + sizeof(int);
        _texts = _offsets + ((_strings.Length + 1) * sizeof(int));
        _body = _texts + Fixed(_texts - sizeof(int));
    }

    /// <summary>Reads everything.</summary>
    public RulePack Read()
    {
        var at = _body;
        var rules = Files(ref at, (node, family) => RuleReader.Trusted(node, family));
        var frameworks = Files(ref at, (node, _) => Framework.Trusted(node));
        var data = Files(ref at, (node, family) => new DataFile(family, node));
        return new RulePack(rules, frameworks, data);
    }

    /// <summary>The node at a place.</summary>
    /// <param name="at">The place; moved behind the node.</param>
    /// <param name="file">File that the node was read from.</param>
    public RuleNode Node(ref int at, string file)
    {
        var line = Number(ref at);
        var column = Number(ref at);
        var tag = (NodeTag)_bytes[at++];
        if (tag is NodeTag.Plain or NodeTag.Quoted) return new RuleScalar(file, line, column, Text(ref at), tag == NodeTag.Quoted);
        var length = Number(ref at);
        var content = at;
        at += length;
        return tag switch
        {
            NodeTag.List => new RuleSequence(file, line, column, new PackedItems(this, content, file)),
            NodeTag.Map => new RuleMapping(file, line, column, new PackedEntries(this, content, file)),
            _ => throw new InvalidDataException("the rule pack is damaged"),
        };
    }

    /// <summary>The number at a place.</summary>
    /// <param name="at">The place; moved behind it.</param>
    public int Number(ref int at)
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var b = _bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) return value;
            shift += 7;
        }
    }

    private T[] Files<T>(ref int at, Func<RuleMapping, string, T> read)
    {
        var items = new T[Number(ref at)];
        for (var i = 0; i < items.Length; i++)
        {
            var family = Text(ref at);
            var file = Text(ref at);
            items[i] = read((RuleMapping)Node(ref at, file), family);
        }

        return items;
    }

    private string Text(ref int at)
    {
        var number = Number(ref at);
        if (_strings[number] is { } known) return known;
        var start = Fixed(_offsets + (number * sizeof(int)));
        return _strings[number] = Encoding.UTF8.GetString(_bytes, _texts + start, Fixed(_offsets + ((number + 1) * sizeof(int))) - start);
    }

    private int Fixed(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
}
