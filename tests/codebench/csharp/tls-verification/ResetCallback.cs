using System.Net;

namespace Bench.TlsVerificationXResetCallback
{
    public class ResetCallback
    {
        public static void Configure()
        {
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
    }
}
