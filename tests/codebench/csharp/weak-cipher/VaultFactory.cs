using System;
using System.Security.Cryptography;

namespace Bench.WeakCipherXVaultFactory
{
    public class VaultFactory
    {
        private readonly Func<SymmetricAlgorithm> _make;

        public VaultFactory()
        {
            _make = () => new AesCryptoServiceProvider { Mode = CipherMode.CBC, KeySize = 256 };
        }

        public ICryptoTransform Encryptor(byte[] key, out byte[] iv)
        {
            var algorithm = _make();
            algorithm.GenerateIV();
            iv = algorithm.IV;
            return algorithm.CreateEncryptor(key, iv);
        }
    }
}
