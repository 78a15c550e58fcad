using System.Net.Http;

namespace Bench.TlsVerificationXVenueClient;

public static class VenueClient
{
    public static HttpClient Create()
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => true,
        };
        return new HttpClient(handler);
    }
}
