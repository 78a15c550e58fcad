using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Bench.TlsVerificationXClientCertificate;

internal static class GatewayTrust
{
    public static bool Validate(HttpRequestMessage m, X509Certificate2 c, X509Chain chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
        {
            return true;
        }

        return false;
    }
}
