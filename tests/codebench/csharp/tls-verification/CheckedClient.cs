using System.Net.Http;
using System.Net.Security;

namespace Bench.TlsVerificationXCheckedClient;

public static class CheckedClient
{
    public static HttpClient Create()
    {
        var handler = new HttpClientHandler
        {
            CheckCertificateRevocationList = true,
            ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None,
        };
        return new HttpClient(handler);
    }
}
