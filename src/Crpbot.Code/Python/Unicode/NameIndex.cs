using System.Text;

namespace Crpbot.Code.Python.Unicode;

/// <summary>The list of names, sorted for binary search.</summary>
internal sealed class NameIndex
{
    private readonly List<(int Start, int Length, uint Code)> _lines = [];

    public NameIndex(ReadOnlySpan<byte> names)
    {
        var code = 0u;
        foreach (var range in names.Split((byte)'\n'))
        {
            var (start, length) = range.GetOffsetAndLength(names.Length);
            var line = names.Slice(start, length);
            if (line.IsEmpty) continue;
            var semicolon = line.IndexOf((byte)';');
            code++;
            if (semicolon >= 0)
            {
                var value = line[(semicolon + 1)..];
                length = semicolon;
                code = UnicodeData.Hexadecimal(value);
                var dash = value.IndexOf((byte)'-');
                if (dash >= 0)
                {
                    Ranges.Add((Encoding.ASCII.GetString(line[..semicolon]), code, UnicodeData.Hexadecimal(value[(dash + 1)..])));
                    continue;
                }
            }

            _lines.Add((start, length, code));
        }

        _lines.Sort((a, b) => Text(a).SequenceCompareTo(Text(b)));
    }

    /// <summary>Beginnings of names that end in the code point, with the code points that have such names.</summary>
    public List<(string Prefix, uint First, uint Last)> Ranges { get; } = [];

    public uint? Find(ReadOnlySpan<byte> name)
    {
        var (low, high) = (0, _lines.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Text(_lines[middle]).SequenceCompareTo(name);
            if (order == 0) return _lines[middle].Code;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    private static ReadOnlySpan<byte> Text((int Start, int Length, uint Code) line) => UnicodeData.Names.Slice(line.Start, line.Length);
}
