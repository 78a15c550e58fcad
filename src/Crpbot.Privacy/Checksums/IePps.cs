namespace Crpbot.Privacy.Checksums;

/// <summary>Irish PPS number: seven digits, letter modulo 23, since 2013 a second letter that counts nine times.</summary>
internal sealed class IePps : IChecksum
{
    /// <inheritdoc />
    public string Name => "ie-pps";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (8 or 9) || !Digits.Are(value[..7], 7)) return false;
        var second = value.Length == 9 && value[8] != (byte)'W' ? value[8] - 'A' + 1 : 0;
        if (second is < 0 or > 26) return false;
        return "WABCDEFGHIJKLMNOPQRSTUV"u8[(Digits.Sum(value, [8, 7, 6, 5, 4, 3, 2]) + (9 * second)) % 23] == value[7];
    }
}
