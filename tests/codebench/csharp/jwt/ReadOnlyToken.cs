using System.IdentityModel.Tokens.Jwt;
using System.Linq;
using Microsoft.AspNetCore.Mvc;

namespace Bench.JwtXReadOnlyToken;

public class ReadOnlyTokenController : ControllerBase
{
    [HttpGet("/me/limits")]
    public IActionResult Limits()
    {
        var raw = Request.Headers.Authorization.ToString()["Bearer ".Length..];
        var token = new JwtSecurityTokenHandler().ReadJwtToken(raw);
        var role = token.Claims.First(c => c.Type == "role").Value;
        return role == "risk" ? Ok(1_000_000) : Forbid();
    }
}
