using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Bench.TlsVerificationXGlobalCallback
{
    public class GlobalCallback
    {
        public static void Install()
        {
            ServicePointManager.ServerCertificateValidationCallback = Accept;
        }

        private static bool Accept(object s, X509Certificate c, X509Chain chain, SslPolicyErrors errors)
        {
            return true;
        }
    }
}
