using System;
using System.Net.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.TlsVerificationXDangerousDefault;

public static class DangerousDefault
{
    public static void Add(IServiceCollection services) =>
        services.AddHttpClient("broker", c => c.BaseAddress = new Uri("https://broker.example.com"))
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                var h = new HttpClientHandler();
                h.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
                return h;
            });
}
