using System.Globalization;

namespace Crpbot.Trading.Formats.Text;

/// <summary>
/// Numbers as platforms write them: thousands set apart by a space (also a non-breaking or thin one), an apostrophe or the other mark; a sign that
/// stands apart (<c>- 2.50</c>), a minus sign of typography, brackets for a loss, a currency sign. Anything else is no number.
/// </summary>
internal static class NumberText
{
    private const int Longest = 48;

    /// <summary>Reads a number.</summary>
    /// <param name="text">As it stands in the file.</param>
    /// <param name="mark">The file's decimal mark; <see cref="DecimalMark.Unknown"/> is read as the point.</param>
    /// <param name="value">The number.</param>
    /// <returns>False when the text is no number.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, DecimalMark mark, out decimal value)
    {
        value = 0;
        text = text.Trim();
        if (text.Length is 0 or > Longest) return false;
        Span<char> plain = stackalloc char[Longest + 1];
        var length = Normalise(text, mark == DecimalMark.Comma ? ',' : '.', plain);
        return length > 0 && decimal.TryParse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>What a number says about the decimal mark of its file.</summary>
    /// <param name="text">As it stands in the file.</param>
    /// <returns>Unknown when it can be read in two ways or has no mark.</returns>
    public static DecimalMark Evidence(ReadOnlySpan<char> text)
    {
        var (point, comma) = (text.LastIndexOf('.'), text.LastIndexOf(','));
        if (point < 0 && comma < 0) return DecimalMark.Unknown;
        if (point >= 0 && comma >= 0) return point > comma ? DecimalMark.Point : DecimalMark.Comma;
        var (at, sign, own, other) = point >= 0 ? (point, '.', DecimalMark.Point, DecimalMark.Comma) : (comma, ',', DecimalMark.Comma, DecimalMark.Point);
        if (text.IndexOf(sign) != at) return TryRead(text, other, out _) ? other : DecimalMark.Unknown;
        var (before, after) = (Digits(text[..at]), Digits(text[(at + 1)..]));
        return after != 3 || before > 3 || text[..at].TrimStart("+-\u2212 (").SequenceEqual("0") ? own : DecimalMark.Unknown;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) count++;
        }

        return count;
    }

    /// <summary>Writes sign, digits and a point; gives the length, 0 when the text is no number.</summary>
    private static int Normalise(ReadOnlySpan<char> text, char mark, Span<char> plain)
    {
        var length = 0;
        var brackets = text[0] == '(' && text[^1] == ')';
        if (brackets)
        {
            text = text[1..^1];
            plain[length++] = '-';
        }

        var (digits, group, fraction) = (0, -1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                digits++;
                if (group >= 0 && ++group > 3) return 0;
            }
            else if (c == mark)
            {
                if (fraction || group is >= 0 and < 3) return 0;
                (fraction, group) = (true, -1);
                plain[length++] = '.';
            }
            else if (digits == 0 && !fraction)
            {
                if (IsSign(c) && length == 0) plain[length++] = c == '+' ? '+' : '-';
                else if (!char.IsWhiteSpace(c) && !IsCurrency(c)) return 0;
            }
            else if (c is 'e' or 'E')
            {
                return group is >= 0 and < 3 ? 0 : Exponent(text[i..], plain, length);
            }
            else if (IsCurrency(c) || (char.IsWhiteSpace(c) && Rest(text[i..])))
            {
                return Rest(text[i..]) && group is -1 or 3 ? length : 0;
            }
            else
            {
                if (fraction || !IsGroup(c) || group is >= 0 and < 3 || (group < 0 && digits > 3)) return 0;
                group = 0;
            }
        }

        return digits > 0 && group is -1 or 3 ? length : 0;
    }

    private static int Exponent(ReadOnlySpan<char> text, Span<char> plain, int length)
    {
        if (text.Length is < 2 or > 4) return 0;
        text.CopyTo(plain[length..]);
        return length + text.Length;
    }

    private static bool Rest(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !IsCurrency(c)) return false;
        }

        return true;
    }

    private static bool IsSign(char c) => c is '-' or '+' or '\u2212' or '\u2013';

    private static bool IsGroup(char c) => char.IsWhiteSpace(c) || c is ',' or '.' or '\'' or '\u2019';

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;
}
