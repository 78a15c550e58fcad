namespace Crpbot.Privacy.Checksums;

/// <summary>Mexican CURP: letters of the name, birth date, sex, state, check digit modulo 10 (RENAPO).</summary>
internal sealed class MxCurp : IChecksum
{
    /// <inheritdoc />
    public string Name => "mx-curp";

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        if (value.Length != 18 || value[..4].ContainsAnyExceptInRange((byte)'A', (byte)'Z') || !Digits.Are(value[4..10], 6) || value[10] is not ((byte)'H' or (byte)'M' or (byte)'X')) return false;
        if (!Digits.AreShortDate((int)Digits.Number(value[4..6]), (int)Digits.Number(value[6..8]), (int)Digits.Number(value[8..10]))) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            // The alphabet counts Ñ after N.
            var number = value[i] <= (byte)'9' ? value[i] - '0' : value[i] - 'A' + (value[i] > (byte)'N' ? 11 : 10);
            sum += number * (18 - i);
        }

        return (10 - (sum % 10)) % 10 == value[17] - '0';
    }
}
