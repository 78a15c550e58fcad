using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.InsecureCookieXAlwaysSecure;

public static class AlwaysSecure
{
    private const bool LocalOnly = false;

    public static void Configure(IServiceCollection services)
    {
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.HttpOnly = true;
            o.Cookie.SecurePolicy = LocalOnly ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
            o.Cookie.SameSite = SameSiteMode.Lax;
        });
    }
}
