namespace Crpbot.Privacy.Checksums;

/// <summary>Chilean RUT: modulus 11 with K for ten.</summary>
internal sealed class ClRut : IChecksum
{
    /// <inheritdoc />
    public string Name => "cl-rut";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length is not (8 or 9) || !Digits.Are(value[..^1], value.Length - 1)) return false;
        int sum = 0, weight = 2;
        for (var i = value.Length - 2; i >= 0; i--)
        {
            sum += (value[i] - '0') * weight;
            weight = weight == 7 ? 2 : weight + 1;
        }

        return "0K987654321"u8[sum % 11] == value[^1];
    }
}
