using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXTurnedBackOn;

public static class TurnedBackOn
{
    public static TokenValidationParameters Create(SecurityKey key)
    {
        var p = new TokenValidationParameters { ValidateLifetime = false, IssuerSigningKey = key };
        p.ValidIssuer = "desk";
        p.ValidAudience = "desk";
        p.ValidateLifetime = true;
        return p;
    }
}
