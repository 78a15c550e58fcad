namespace Crpbot.Privacy.Checksums;

/// <summary>What is common to phone numbers of all countries.</summary>
internal static class PhoneDigits
{
    /// <summary>Copies the digits of a number and drops the national prefix in brackets of <c>+44 (0)20</c>.</summary>
    /// <param name="written">The number as written.</param>
    /// <param name="digits">Receives the digits; 20 are enough for any number.</param>
    /// <returns>How many there are; 0 when there are more than 20.</returns>
    public static int Copy(ReadOnlySpan<byte> written, Span<byte> digits)
    {
        var count = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (!char.IsAsciiDigit((char)written[i])) continue;
            if (i > 1 && written[i - 1] == (byte)'(' && written[i] == (byte)'0' && i + 1 < written.Length && written[i + 1] == (byte)')') continue;
            if (count == digits.Length) return 0;
            digits[count++] = written[i];
        }

        return count;
    }

    /// <summary>True when nobody has the number: counted up or down, or nearly one digit throughout.</summary>
    /// <param name="digits">Digits.</param>
    public static bool IsMadeUp(ReadOnlySpan<byte> digits)
    {
        int up = 0, down = 0, same = 0;
        for (var i = 1; i < digits.Length; i++)
        {
            var step = digits[i] - digits[i - 1];
            if (step is 1 or -9) up++;
            if (step is -1 or 9) down++;
            if (step == 0) same++;
        }

        var most = digits.Length - 3;
        return up >= most || down >= most || same >= most;
    }

    /// <summary>True for ten digits of the North American plan: area and exchange begin with 2 to 9, and it is not one of the numbers kept for films (555-0100 to 555-0199).</summary>
    /// <param name="digits">Digits without the country code.</param>
    public static bool AreNorthAmerican(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 10 || digits[0] < (byte)'2' || digits[3] < (byte)'2') return false;
        if (digits[1..3].SequenceEqual("11"u8) || digits[..3].SequenceEqual("555"u8)) return false;
        return !(digits[3..6].SequenceEqual("555"u8) && digits[6..8].SequenceEqual("01"u8));
    }

    /// <summary>True for the numbers that Ofcom keeps for drama.</summary>
    /// <param name="digits">National number of the United Kingdom without the leading 0.</param>
    public static bool AreBritishDrama(ReadOnlySpan<byte> digits) => digits.StartsWith("7700900"u8) || digits.StartsWith("2079460"u8) || digits.StartsWith("1632960"u8) || digits.StartsWith("8081570"u8) || digits.StartsWith("3069990"u8);
}
