using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXRelaxedAudience;

internal static class TokenRules
{
    private const bool Strict = 1 > 2;

    public static TokenValidationParameters Create(string issuer) => new()
    {
        ValidIssuer = issuer,
        ValidateIssuerSigningKey = true,
        ValidateAudience = Strict,
    };
}
