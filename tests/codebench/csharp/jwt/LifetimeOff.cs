using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXLifetimeOff;

public sealed class LifetimeOff(SecurityKey key)
{
    public ClaimsPrincipal Check(string token)
    {
        var p = new TokenValidationParameters { IssuerSigningKey = key, ValidIssuer = "desk", ValidAudience = "desk" };
        p.ValidateLifetime = false;
        return new JwtSecurityTokenHandler().ValidateToken(token, p, out _);
    }
}
