using System.Security.Cryptography;

namespace Bench.WeakCipherXTripleChannel;

internal static class CipherCatalog
{
    public const string Default = "3des";

    public static SymmetricAlgorithm Pick(string name) => name switch
    {
        "aes" => Aes.Create(),
        _ => TripleDES.Create(),
    };
}
