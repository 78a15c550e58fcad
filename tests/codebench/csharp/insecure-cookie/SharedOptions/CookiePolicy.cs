using System;
using Microsoft.AspNetCore.Http;

namespace Bench.InsecureCookieXSharedOptions;

internal static class CookiePolicy
{
    public static CookieOptions Session => With(o => { o.Secure = true; o.HttpOnly = true; });

    private static CookieOptions With(Action<CookieOptions> change)
    {
        var options = new CookieOptions { SameSite = SameSiteMode.Strict };
        change(options);
        return options;
    }
}
