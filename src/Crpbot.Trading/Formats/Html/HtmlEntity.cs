using System.Globalization;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Html;

/// <summary>Character references: numbers and the few names that reports hold. Declared entities do not exist in HTML, so nothing can expand.</summary>
internal static class HtmlEntity
{
    private const int LongestName = 16;

    /// <summary>Reads a reference whose <c>&amp;</c> was just read; what is none comes back as it stands.</summary>
    /// <param name="text">Stands behind the <c>&amp;</c>.</param>
    public static string Read(DecodedText text)
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        while (length < LongestName && text.Peek() is var next && (next == '#' || char.IsAsciiLetterOrDigit((char)Math.Max(0, next)))) name[length++] = (char)text.Read();
        if (text.Peek() != ';') return string.Concat("&", name[..length]);
        text.Read();
        return Decode(name[..length]) ?? string.Concat("&", name[..length], ";");
    }

    private static string? Decode(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("#")) return Number(name[1..]);
        return name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "nbsp" or "ensp" or "emsp" or "thinsp" => " ",
            "minus" or "ndash" or "mdash" => "-",
            "comma" => ",",
            "period" => ".",
            _ => null,
        };
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var hex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (!int.TryParse(hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        var legal = code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        return legal ? char.ConvertFromUtf32(code) : "\uFFFD";
    }
}
