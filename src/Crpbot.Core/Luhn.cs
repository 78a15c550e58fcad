namespace Crpbot.Core;

/// <summary>The Luhn check digit (ISO/IEC 7812-1).</summary>
public static class Luhn
{
    /// <summary>True when the last digit agrees with those before it; other characters than digits are skipped.</summary>
    /// <param name="value">Number of at least two digits.</param>
    public static bool Holds(ReadOnlySpan<byte> value)
    {
        int sum = 0, count = 0;
        for (var i = value.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit((char)value[i])) continue;
            var digit = value[i] - '0';
            if (count++ % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return count > 1 && sum % 10 == 0;
    }
}
