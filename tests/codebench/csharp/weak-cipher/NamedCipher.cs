using System.Security.Cryptography;

namespace Bench.WeakCipherXNamedCipher;

public class NamedCipher
{
    private readonly string _name = "D" + "ES";

    public ICryptoTransform Encryptor(byte[] key, byte[] iv)
    {
        var algorithm = SymmetricAlgorithm.Create(_name);
        algorithm.Padding = PaddingMode.PKCS7;
        return algorithm.CreateEncryptor(key, iv);
    }
}
