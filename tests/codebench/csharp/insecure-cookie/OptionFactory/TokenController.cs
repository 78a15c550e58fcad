using Microsoft.AspNetCore.Mvc;

namespace Bench.InsecureCookieXOptionFactory;

public class TokenController : ControllerBase
{
    [HttpPost("/token/refresh")]
    public IActionResult Refresh(string token)
    {
        Response.Cookies.Append("refresh_token", token, CookieFactory.ForAuth());
        return Ok();
    }
}
