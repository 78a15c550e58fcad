namespace Crpbot.Privacy.Checksums;

/// <summary>Arithmetic on numbers written as ASCII digits.</summary>
internal static class Digits
{
    /// <summary>True for that many digits.</summary>
    /// <param name="value">Text.</param>
    /// <param name="count">How many there must be.</param>
    public static bool Are(ReadOnlySpan<byte> value, int count) => value.Length == count && !value.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>True for the same digit throughout.</summary>
    /// <param name="value">At least one character.</param>
    public static bool AreEqual(ReadOnlySpan<byte> value) => !value.ContainsAnyExcept(value[0]);

    /// <summary>The number.</summary>
    /// <param name="value">At most 18 digits.</param>
    public static long Number(ReadOnlySpan<byte> value)
    {
        long number = 0;
        foreach (var digit in value) number = (number * 10) + (digit - '0');
        return number;
    }

    /// <summary>Sum of digits times weights.</summary>
    /// <param name="value">Digits.</param>
    /// <param name="weights">One weight for each of the first digits.</param>
    public static int Sum(ReadOnlySpan<byte> value, ReadOnlySpan<byte> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (value[i] - '0') * weights[i];
        return sum;
    }

    /// <summary>The check digit of ISO/IEC 7064, MOD 11,10.</summary>
    /// <param name="value">Digits with the check digit last.</param>
    public static bool AreMod11And10(ReadOnlySpan<byte> value)
    {
        var product = 10;
        foreach (var digit in value[..^1])
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (value[^1] - '0' + product) % 10 == 1;
    }

    /// <summary>True for a day of the calendar.</summary>
    /// <param name="year">Year with century.</param>
    /// <param name="month">Month.</param>
    /// <param name="day">Day.</param>
    public static bool AreDate(int year, int month, int day) => year is > 1800 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>True when two digits for the year, the month and the day can be a day of this or the last century.</summary>
    /// <param name="year">Year without century.</param>
    /// <param name="month">Month.</param>
    /// <param name="day">Day.</param>
    public static bool AreShortDate(int year, int month, int day) => AreDate(2000 + year, month, day) || AreDate(1900 + year, month, day);
}
