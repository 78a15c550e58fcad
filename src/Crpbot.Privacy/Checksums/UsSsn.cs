namespace Crpbot.Privacy.Checksums;

/// <summary>US Social Security number: areas, groups and serials that are issued (SSA, since 2011 at random); it has no check digit.</summary>
internal sealed class UsSsn : IChecksum
{
    /// <inheritdoc />
    public string Name => "us-ssn";

    /// <inheritdoc />
    public bool HasCheckDigits => false;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (!Digits.Are(value, 9)) return false;
        var area = Digits.Number(value[..3]);
        return area is not (0 or 666 or >= 900) && Digits.Number(value[3..5]) != 0 && Digits.Number(value[5..]) != 0;
    }
}
