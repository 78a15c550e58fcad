using System;
using System.Security.Cryptography;
using System.Text;

namespace Bench.WeakHashXApiSigner
{
    public class ApiSigner : IDisposable
    {
        private readonly HMAC _mac;

        public ApiSigner(byte[] key)
        {
            _mac = new HMACMD5(key);
        }

        public string Sign(string body)
        {
            return BitConverter.ToString(_mac.ComputeHash(Encoding.ASCII.GetBytes(body)));
        }

        public void Dispose()
        {
            _mac.Dispose();
        }
    }
}
