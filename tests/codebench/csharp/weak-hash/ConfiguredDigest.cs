using System.Security.Cryptography;

namespace Bench.WeakHashXConfiguredDigest;

public sealed class ConfiguredDigest
{
    private const bool Legacy = false;

    public byte[] Compute(byte[] message)
    {
        using HashAlgorithm algorithm = Legacy ? MD5.Create() : SHA256.Create();
        return algorithm.ComputeHash(message);
    }
}
