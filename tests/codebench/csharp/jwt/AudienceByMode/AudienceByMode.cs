using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXAudienceByMode;

public sealed class AudienceByMode
{
    public TokenValidationParameters Parameters(SecurityKey key) => new()
    {
        IssuerSigningKey = key,
        ValidIssuer = "desk",
        ValidAudience = "desk",
        ValidateAudience = Mode.Production,
        ValidateIssuer = !Mode.Bench,
    };
}
