namespace Crpbot.Privacy.Checksums;

/// <summary>Croatian OIB: eleven digits, ISO 7064 MOD 11,10.</summary>
internal sealed class HrOib : IChecksum
{
    /// <inheritdoc />
    public string Name => "hr-oib";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value) => Digits.Are(value, 11) && !Digits.AreEqual(value) && Digits.AreMod11And10(value);
}
