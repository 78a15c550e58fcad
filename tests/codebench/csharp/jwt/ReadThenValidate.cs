using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXReadThenValidate;

public sealed class ReadThenValidate(SecurityKey key)
{
    public string Subject(string token)
    {
        var handler = new JwtSecurityTokenHandler();
        var parameters = new TokenValidationParameters { IssuerSigningKey = key, ValidIssuer = "desk", ValidAudience = "desk" };
        ClaimsPrincipal principal = handler.ValidateToken(token, parameters, out _);
        return principal.FindFirstValue("sub") + "@" + handler.ReadJwtToken(token).Issuer;
    }
}
