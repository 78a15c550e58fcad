using System.Globalization;
using System.Numerics;
using System.Text;

namespace Crpbot.Secrets.Checks;

/// <summary>Private keys of the curve that Bitcoin and Ethereum use (SEC 2, section 2.4.1).</summary>
internal static class Secp256k1
{
    private const int MinDistinctDigits = 10;
    private static readonly BigInteger Order = BigInteger.Parse("0FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141", NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>True for 64 hex digits (with or without 0x) that are a scalar below the group order and no plain pattern.</summary>
    /// <param name="value">Digits.</param>
    public static bool IsPrivateKey(ReadOnlySpan<byte> value)
    {
        if (value.StartsWith("0x"u8) || value.StartsWith("0X"u8)) value = value[2..];
        if (value.Length != 64 || !Shapes.IsHex(value)) return false;
        var number = BigInteger.Parse("0" + Encoding.ASCII.GetString(value), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return !number.IsZero && number < Order && Distinct(value) >= MinDistinctDigits;
    }

    private static int Distinct(ReadOnlySpan<byte> digits)
    {
        var seen = 0;
        foreach (var b in digits) seen |= 1 << Convert.ToInt32(((char)b).ToString(), 16);
        return BitOperations.PopCount((uint)seen);
    }
}
