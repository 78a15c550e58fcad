namespace Crpbot.Secrets.Checks;

/// <summary>Seeds of NATS NKEYs (https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth): base32 of two prefix bytes, 32 seed bytes and a CRC-16.</summary>
internal static class NatsSeed
{
    private const int SeedPrefix = 18 << 3;

    /// <summary>True for a seed whose checksum agrees.</summary>
    /// <param name="value">58 characters beginning with S.</param>
    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        if (value.Length != 58) return false;
        Span<byte> bytes = stackalloc byte[36];
        return Base32.TryDecode(value, bytes, out var written) && written == 36 && (bytes[0] & 0xF8) == SeedPrefix
            && Crc16(bytes[..34]) == (ushort)(bytes[34] | bytes[35] << 8);
    }

    /// <summary>CRC-16/XMODEM.</summary>
    /// <param name="bytes">Bytes.</param>
    public static ushort Crc16(ReadOnlySpan<byte> bytes)
    {
        var crc = 0;
        foreach (var b in bytes)
        {
            crc ^= b << 8;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
        }

        return (ushort)crc;
    }
}
