using System.Security.Cryptography;

namespace Crpbot.Privacy.Checksums;

/// <summary>Addresses in Base58Check: Bitcoin, Litecoin, Dogecoin, Dash and Tron, told by the version byte; 25 bytes, the last four the head of the double SHA-256.</summary>
internal sealed class Base58Address : IChecksum
{
    private const int Size = 25;

    /// <inheritdoc />
    public string Name => "base58-address";

    /// <inheritdoc />
    public bool ReadsAsWritten => true;

    /// <inheritdoc />
    public bool Holds(ReadOnlySpan<byte> value)
    {
        Span<byte> bytes = stackalloc byte[Size];
        if (!TryDecode(value, bytes) || bytes[0] is not (0x00 or 0x05 or 0x30 or 0x32 or 0x1E or 0x16 or 0x4C or 0x10 or 0x41)) return false;
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..21], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes[21..]);
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> bytes)
    {
        if (text.Length is < 25 or > 36) return false;
        bytes.Clear();
        foreach (var c in text)
        {
            var carry = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"u8.IndexOf(c);
            if (carry < 0) return false;
            for (var i = Size - 1; i >= 0; i--)
            {
                carry += bytes[i] * 58;
                bytes[i] = (byte)carry;
                carry >>= 8;
            }

            if (carry != 0) return false;
        }

        return true;
    }
}
