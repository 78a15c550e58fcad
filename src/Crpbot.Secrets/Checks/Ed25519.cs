using System.Numerics;
using System.Security.Cryptography;

namespace Crpbot.Secrets.Checks;

/// <summary>Ed25519 public keys (RFC 8032, section 5.1.5). Slow and not constant-time: it checks credentials that were found, it makes none.</summary>
internal static class Ed25519
{
    private static readonly BigInteger P = BigInteger.Pow(2, 255) - 19;
    private static readonly BigInteger D = Mod(-121665 * Inverse(121666));
    private static readonly BigInteger BaseY = Mod(4 * Inverse(5));
    private static readonly BigInteger BaseX = RecoverX(BaseY);

    /// <summary>The public key of a seed.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] PublicKey(ReadOnlySpan<byte> seed)
    {
        var hash = SHA512.HashData(seed);
        hash[0] &= 248;
        hash[31] = (byte)((hash[31] & 127) | 64);
        var (x, y) = Multiply(new BigInteger(hash.AsSpan(0, 32), isUnsigned: true));
        var encoded = new byte[32];
        y.TryWriteBytes(encoded, out _, isUnsigned: true);
        if (!x.IsEven) encoded[31] |= 0x80;
        return encoded;
    }

    // Extended coordinates (X, Y, Z, T) avoid an inversion at each step.
    private static (BigInteger X, BigInteger Y) Multiply(BigInteger scalar)
    {
        var sum = (X: BigInteger.Zero, Y: BigInteger.One, Z: BigInteger.One, T: BigInteger.Zero);
        var point = (X: BaseX, Y: BaseY, Z: BigInteger.One, T: Mod(BaseX * BaseY));
        for (; !scalar.IsZero; scalar >>= 1)
        {
            if (!scalar.IsEven) sum = Add(sum, point);
            point = Add(point, point);
        }

        var inverse = Inverse(sum.Z);
        return (Mod(sum.X * inverse), Mod(sum.Y * inverse));
    }

    private static (BigInteger X, BigInteger Y, BigInteger Z, BigInteger T) Add(
        (BigInteger X, BigInteger Y, BigInteger Z, BigInteger T) p, (BigInteger X, BigInteger Y, BigInteger Z, BigInteger T) q)
    {
        var a = Mod((p.Y - p.X) * (q.Y - q.X));
        var b = Mod((p.Y + p.X) * (q.Y + q.X));
        var c = Mod(2 * p.T * q.T * D);
        var d = Mod(2 * p.Z * q.Z);
        var (e, f, g, h) = (b - a, d - c, d + c, b + a);
        return (Mod(e * f), Mod(g * h), Mod(f * g), Mod(e * h));
    }

    private static BigInteger RecoverX(BigInteger y)
    {
        var square = Mod(((y * y) - 1) * Inverse((D * y * y) + 1));
        var x = BigInteger.ModPow(square, (P + 3) / 8, P);
        if (Mod((x * x) - square) != 0) x = Mod(x * BigInteger.ModPow(2, (P - 1) / 4, P));
        return x.IsEven ? x : P - x;
    }

    private static BigInteger Inverse(BigInteger value) => BigInteger.ModPow(Mod(value), P - 2, P);

    private static BigInteger Mod(BigInteger value)
    {
        var rest = value % P;
        return rest.Sign < 0 ? rest + P : rest;
    }
}
