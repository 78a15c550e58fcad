using System.Globalization;
using System.Text;

namespace Crpbot.Secrets.Checks;

/// <summary>Solana key pairs: 64 bytes, Ed25519 seed and its public key, as Base58 or as a JSON array of numbers.</summary>
internal static class SolanaKey
{
    /// <summary>True when the second half is the public key of the first.</summary>
    /// <param name="value">87 or 88 Base58 digits, or <c>[n, n, …]</c> with 64 numbers.</param>
    public static bool IsKeyPair(ReadOnlySpan<byte> value)
    {
        var bytes = value.IndexOf((byte)',') >= 0 ? FromArray(value) : Base58.Decode(value);
        return bytes is { Length: 64 } && Ed25519.PublicKey(bytes.AsSpan(0, 32)).AsSpan().SequenceEqual(bytes.AsSpan(32));
    }

    private static byte[]? FromArray(ReadOnlySpan<byte> value)
    {
        var numbers = Encoding.ASCII.GetString(value).Trim('[', ']', ' ').Split(',');
        if (numbers.Length != 64) return null;
        var bytes = new byte[64];
        for (var i = 0; i < bytes.Length; i++)
            if (!byte.TryParse(numbers[i].AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out bytes[i])) return null;
        return bytes;
    }
}
