using System;

namespace Bench.OpenRedirectXPartnerExit;

internal static class PartnerGuard
{
    public static string OrHome(string url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var u) && u.Scheme == "https" && u.Host == "partner.example.com")
        {
            return u.AbsoluteUri;
        }

        return "/";
    }
}
