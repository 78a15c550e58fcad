using System.Security.Cryptography;

namespace Bench.WeakCipherXCipherByVersion;

public static class CipherByVersion
{
    private const int Version = 2;

    public static SymmetricAlgorithm Create()
    {
        switch (Version)
        {
            case 1:
                return TripleDES.Create();
            case 2:
                return Aes.Create();
            default:
                return DES.Create();
        }
    }
}
