using System;
using Microsoft.AspNetCore.Http;

namespace Bench.InsecureCookieXOptionFactory;

internal static class CookieFactory
{
    public static CookieOptions ForAuth(bool secure = false) =>
        new() { Secure = secure, HttpOnly = true, MaxAge = TimeSpan.FromHours(8) };
}
