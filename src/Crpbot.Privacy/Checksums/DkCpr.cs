namespace Crpbot.Privacy.Checksums;

/// <summary>Danish CPR number: birth date and serial; numbers given since 2007 need not satisfy the old modulus, so that it has no check digit here.</summary>
internal sealed class DkCpr : IChecksum
{
    /// <inheritdoc />
    public string Name => "dk-cpr";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 10)) return false;
        var (day, month, year) = ((int)Digits.Number(value[..2]), (int)Digits.Number(value[2..4]), (int)Digits.Number(value[4..6]));
        return Digits.AreDate(Century(year, value[6] - '0') + year, month, day);
    }

    /// <summary>The seventh digit tells the century (CPR-kontoret, Personnummeret i CPR).</summary>
    private static int Century(int year, int seventh) => seventh switch
    {
        <= 3 => 1900,
        4 or 9 => year <= 36 ? 2000 : 1900,
        _ => year <= 57 ? 2000 : 1800,
    };
}
