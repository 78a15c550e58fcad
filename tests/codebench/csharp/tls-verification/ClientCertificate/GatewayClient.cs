using System.Net.Http;
using System.Security.Cryptography.X509Certificates;

namespace Bench.TlsVerificationXClientCertificate;

public static class GatewayClient
{
    public static HttpClient Create(X509Certificate2 client)
    {
        var handler = new HttpClientHandler { ClientCertificateOptions = ClientCertificateOption.Manual };
        handler.ClientCertificates.Add(client);
        handler.ServerCertificateCustomValidationCallback = GatewayTrust.Validate;
        return new HttpClient(handler);
    }
}
