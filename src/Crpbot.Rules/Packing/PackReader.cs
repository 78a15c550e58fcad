using System.Text;
using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>Reads what <see cref="PackWriter"/> wrote. Texts are decoded when they are first asked for: most of a pack is prose that a scan never shows.</summary>
internal sealed class PackReader
{
    private readonly byte[] _bytes;
    private readonly (int Start, int Length)[] _spans;
    private readonly string?[] _strings;
    private int _at;

    /// <summary>Creates a reader.</summary>
    /// <param name="bytes">The pack.</param>
    public PackReader(byte[] bytes)
    {
        _bytes = bytes;
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(PackWriter.Magic))) throw new InvalidDataException("not a rule pack of this version");
        _at = PackWriter.Magic.Length;
        _spans = new (int, int)[Number()];
        _strings = new string?[_spans.Length];
        for (var i = 0; i < _spans.Length; i++)
        {
            var length = Number();
            _spans[i] = (_at, length);
            _at += length;
        }
    }

    /// <summary>Reads everything.</summary>
    public RulePack Read()
    {
        var rules = Files((node, family) => RuleReader.Read(node, family));
        var frameworks = Files((node, _) => Framework.Read(node));
        var data = Files((node, family) => new DataFile(family, node));
        return new RulePack(rules, frameworks, data);
    }

    private T[] Files<T>(Func<RuleMapping, string, T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
        {
            var family = Text();
            var file = Text();
            items[i] = read((RuleMapping)Node(file), family);
        }

        return items;
    }

    private RuleNode Node(string file)
    {
        var line = Number();
        var column = Number();
        switch ((NodeTag)_bytes[_at++])
        {
            case NodeTag.Plain:
                return new RuleScalar(file, line, column, Text());
            case NodeTag.Quoted:
                return new RuleScalar(file, line, column, Text(), Quoted: true);
            case NodeTag.List:
                var items = new RuleNode[Number()];
                for (var i = 0; i < items.Length; i++) items[i] = Node(file);
                return new RuleSequence(file, line, column, items);
            case NodeTag.Map:
                var entries = new RuleEntry[Number()];
                for (var i = 0; i < entries.Length; i++) entries[i] = new RuleEntry((RuleScalar)Node(file), Node(file));
                return new RuleMapping(file, line, column, entries);
            default:
                throw new InvalidDataException("the rule pack is damaged");
        }
    }

    private string Text()
    {
        var number = Number();
        return _strings[number] ??= Encoding.UTF8.GetString(_bytes, _spans[number].Start, _spans[number].Length);
    }

    private int Number()
    {
        var (value, shift) = (0, 0);
        while (true)
        {
            var b = _bytes[_at++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) return value;
            shift += 7;
        }
    }
}
