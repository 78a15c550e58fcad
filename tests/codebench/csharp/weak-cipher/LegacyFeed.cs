using System.IO;
using System.Security.Cryptography;

namespace Bench.WeakCipherXLegacyFeed
{
    public class LegacyFeed
    {
        private SymmetricAlgorithm _cipher;

        protected virtual SymmetricAlgorithm Make()
        {
            return new RC2CryptoServiceProvider();
        }

        public Stream Open(Stream raw, byte[] key, byte[] iv)
        {
            _cipher = Make();
            return new CryptoStream(raw, _cipher.CreateDecryptor(key, iv), CryptoStreamMode.Read);
        }
    }
}
