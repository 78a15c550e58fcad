using System.Numerics;
using System.Security.Cryptography;

namespace Crpbot.Secrets.Checks;

/// <summary>Base58 and Base58Check (https://en.bitcoin.it/wiki/Base58Check_encoding).</summary>
internal static class Base58
{
    private const string Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const int MaxLength = 256;

    /// <summary>Decodes; null for a digit outside the alphabet or more than 256 digits.</summary>
    /// <param name="text">Digits.</param>
    public static byte[]? Decode(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > MaxLength) return null;
        var number = BigInteger.Zero;
        foreach (var b in text)
        {
            var digit = Alphabet.IndexOf((char)b, StringComparison.Ordinal);
            if (digit < 0) return null;
            number = (number * 58) + digit;
        }

        var zeros = 0;
        while (zeros < text.Length && text[zeros] == (byte)'1') zeros++;
        var body = number.IsZero ? [] : number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[zeros], .. body];
    }

    /// <summary>Encodes.</summary>
    /// <param name="bytes">Bytes.</param>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var digits = new List<char>();
        for (; !number.IsZero; number /= 58) digits.Add(Alphabet[(int)(number % 58)]);
        for (var i = 0; i < bytes.Length && bytes[i] == 0; i++) digits.Add('1');
        digits.Reverse();
        return string.Concat(digits);
    }

    /// <summary>True when the last four bytes are the head of the double SHA-256 of the others.</summary>
    /// <param name="text">Digits.</param>
    public static bool HasChecksum(ReadOnlySpan<byte> text) => Decode(text) is { Length: > 5 } bytes && Checksum(bytes.AsSpan(0, bytes.Length - 4)).SequenceEqual(bytes.AsSpan(bytes.Length - 4));

    /// <summary>Four checksum bytes.</summary>
    /// <param name="bytes">Version and payload.</param>
    public static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> bytes) => SHA256.HashData(SHA256.HashData(bytes)).AsSpan(0, 4);
}
