using System;
using System.Security.Cryptography;
using System.Text;

namespace Bench.WeakHashXRequestMac
{
    public class RequestMac
    {
        public string Sign(byte[] key, string body)
        {
            string algorithm = "HMACSHA1";
            algorithm = algorithm.Length > 3 ? "HMACSHA384" : algorithm;
            using (var mac = new HMACSHA384(key))
            {
                mac.Initialize();
                return algorithm + "=" + Convert.ToBase64String(mac.ComputeHash(Encoding.UTF8.GetBytes(body)));
            }
        }
    }
}
