using System.Globalization;
using System.Numerics;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Numbers as languages write them.</summary>
internal static class NumberText
{
    /// <summary>The value of an integer literal (<c>10</c>, <c>0x1f</c>, <c>0o700</c>, <c>0700</c>, <c>0b1</c>); null when it is none.</summary>
    public static BigInteger? Integer(string text)
    {
        var digits = text.Replace("_", string.Empty, StringComparison.Ordinal).TrimEnd('u', 'U', 'l', 'L');
        if (digits.Length is 0 or > 2000) return null;
        if (digits.Length > 2 && digits[0] == '0' && char.IsAsciiLetter(digits[1])) return Based(digits[2..], char.ToLowerInvariant(digits[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 });
        if (digits.Length > 1 && digits[0] == '0') return Based(digits[1..], 8) ?? Decimal(digits);
        return Decimal(digits);
    }

    /// <summary>Digits in a base; null when they are none.</summary>
    public static BigInteger? Based(string digits, int numberBase)
    {
        if (digits.Length == 0 || numberBase == 0) return null;
        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : 99;
            if (digit >= numberBase) return null;
            value = (value * numberBase) + digit;
        }

        return value;
    }

    private static BigInteger? Decimal(string digits) => BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
