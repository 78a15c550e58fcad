using System;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Bench.InsecureCookieXRememberMe;

public class RememberMeController : ControllerBase
{
    [HttpPost("/remember")]
    public IActionResult Set([FromForm] string user)
    {
        var token = Guid.NewGuid().ToString("N") + user.Length;
        Response.Cookies.Append("auth_token", token, new CookieOptions
        {
            HttpOnly = true,
            Expires = DateTimeOffset.UtcNow.AddDays(30),
        });
        return NoContent();
    }
}
