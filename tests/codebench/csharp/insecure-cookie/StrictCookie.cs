using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.InsecureCookieXStrictCookie;

public class StrictCookieController : ControllerBase
{
    [HttpPost("/strict")]
    public IActionResult Set()
    {
        var options = new CookieOptions { Secure = false, HttpOnly = false };
        options.Secure = true;
        options.HttpOnly = true;
        options.SameSite = SameSiteMode.Strict;
        Response.Cookies.Append("auth_token", Guid.NewGuid().ToString("N"), options);
        return NoContent();
    }
}
