namespace Crpbot.Privacy.Checksums;

/// <summary>A day between 1900 and 2019, so that the dates on which logs were written do not pass for days of birth.</summary>
internal sealed class BirthDate : IChecksum
{
    /// <inheritdoc />
    public string Name => "birth-date";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (Digits.Are(value, 8)) return IsBirth(value[..4], value[4..6], value[6..]) || IsBirth(value[4..], value[2..4], value[..2]) || IsBirth(value[4..], value[..2], value[2..4]);
        var first = value.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var last = value.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (first < 1 || last <= first + 1 || last == value.Length - 1 || value.Length > 10) return false;
        var a = value[..first];
        var b = value[(first + 1)..last];
        var c = value[(last + 1)..];
        return first == 4 ? IsBirth(a, b, c) : IsBirth(c, b, a) || IsBirth(c, a, b);
    }

    private static bool IsBirth(ReadOnlySpan<byte> year, ReadOnlySpan<byte> month, ReadOnlySpan<byte> day) =>
        Digits.Are(year, 4) && Digits.Are(month, month.Length) && Digits.Are(day, day.Length)
        && Digits.Number(year) is >= 1900 and < 2020 && Digits.AreDate((int)Digits.Number(year), (int)Digits.Number(month), (int)Digits.Number(day));
}
