using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.InsecureCookieXSessionConfig;

public static class SessionConfig
{
    public static IServiceCollection AddDeskSession(this IServiceCollection services)
    {
        return services.AddSession(options =>
        {
            options.IdleTimeout = TimeSpan.FromMinutes(20);
            options.Cookie.HttpOnly = false;
            options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        });
    }
}
