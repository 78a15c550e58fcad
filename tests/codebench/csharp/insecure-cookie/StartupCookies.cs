using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.InsecureCookieXStartupCookies;

public static class StartupCookies
{
    public static void Add(WebApplicationBuilder builder) =>
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(o =>
            {
                o.Cookie.Name = "desk.auth";
                o.Cookie.SecurePolicy = CookieSecurePolicy.None;
                o.SlidingExpiration = true;
            });
}
