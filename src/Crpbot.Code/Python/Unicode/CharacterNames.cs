using System.Globalization;
using System.Text;

namespace Crpbot.Code.Python.Unicode;

/// <summary>Unicode's names of characters, with the aliases that Python knows, in any case.</summary>
internal static class CharacterNames
{
    private const int LongestName = 128;
    private static readonly Lazy<NameIndex> s_index = new(() => new NameIndex(UnicodeData.Names));

    /// <summary>Code point of a name; null when there is none.</summary>
    public static uint? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestName || !Ascii.IsValid(name)) return null;
        Span<byte> upper = stackalloc byte[LongestName];
        Ascii.ToUpper(name, upper, out var length);
        upper = upper[..length];
        return s_index.Value.Find(upper) ?? Coded(upper) ?? HangulSyllables.Find(upper);
    }

    /// <summary>A name that ends in its code point.</summary>
    private static uint? Coded(ReadOnlySpan<byte> name)
    {
        var dash = name.LastIndexOf((byte)'-');
        var digits = name[(dash + 1)..];
        if (dash < 0 || digits.Length is < 4 or > 6) return null;
        var code = UnicodeData.Hexadecimal(digits);
        var written = code.ToString("X4", CultureInfo.InvariantCulture);
        if (!Ascii.Equals(digits, written)) return null;
        foreach (var (prefix, first, last) in s_index.Value.Ranges)
        {
            if (code >= first && code <= last && Ascii.Equals(name[..(dash + 1)], prefix)) return code;
        }

        return null;
    }
}
