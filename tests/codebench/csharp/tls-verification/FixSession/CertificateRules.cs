using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Bench.TlsVerificationXFixSession;

internal static class CertificateRules
{
    public static bool Check(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None)
        {
            System.Console.Error.WriteLine("certificate: " + errors);
        }

        return true;
    }
}
