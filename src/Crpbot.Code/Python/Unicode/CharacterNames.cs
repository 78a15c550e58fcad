using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Crpbot.Code.Python.Unicode;

/// <summary>Unicode's names of characters, with the aliases that Python knows, in any case.</summary>
internal static class CharacterNames
{
    private const int LongestName = 128;

    /// <summary>Code point of a name; null when there is none.</summary>
    public static uint? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !Ascii.IsValid(name)) return null;
        Span<byte> line = stackalloc byte[LongestName + 2];
        line[0] = (byte)'\n';
        Ascii.ToUpper(name, line[1..], out var length);
        line = line[..(length + 1)];
        if (line[1..].ContainsAny("\n;"u8)) return null;
        return Listed(line) ?? Coded(line) ?? HangulSyllables.Find(line[1..]);
    }

    private static uint? Listed(ReadOnlySpan<byte> line)
    {
        var names = UnicodeData.Names;
        for (var from = 0; ;)
        {
            var at = names[from..].IndexOf(line);
            if (at < 0) return null;
            at += from;
            var end = at + line.Length;
            if (names[end] == '\n') return CodeOfLine(names, at + 1);
            if (names[end] == ';' && line[^1] != '-') return Hexadecimal(names[(end + 1)..]);
            from = at + 1;
        }
    }

    /// <summary>Code point of a line without one: that of the last line above that has one, and the distance to it.</summary>
    private static uint CodeOfLine(ReadOnlySpan<byte> names, int start)
    {
        var distance = 1u;
        while (true)
        {
            var previous = names[..(start - 1)].LastIndexOf((byte)'\n') + 1;
            var line = names[previous..(start - 1)];
            var colon = line.IndexOf((byte)';');
            if (colon >= 0) return Hexadecimal(line[(colon + 1)..]) + distance;
            distance++;
            start = previous;
        }
    }

    /// <summary>A name that ends in its code point.</summary>
    private static uint? Coded(Span<byte> line)
    {
        var dash = line.LastIndexOf((byte)'-');
        var digits = line.Length - dash - 1;
        if (dash < 0 || digits is < 4 or > 6) return null;
        var code = Hexadecimal(line[(dash + 1)..]);
        var canonical = code.ToString("X4", CultureInfo.InvariantCulture);
        if (canonical.Length != digits || !Ascii.Equals(line[(dash + 1)..], canonical)) return null;
        line = line[..(dash + 2)];
        line[^1] = (byte)';';
        var names = UnicodeData.Names;
        for (var at = names.IndexOf(line); at >= 0; at = names.IndexOf(line))
        {
            names = names[(at + line.Length)..];
            if (code >= Hexadecimal(names) && code <= Hexadecimal(names[(names.IndexOf((byte)'-') + 1)..])) return code;
        }

        return null;
    }

    private static uint Hexadecimal(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out uint value, out _, 'x') ? value : uint.MaxValue;
}
