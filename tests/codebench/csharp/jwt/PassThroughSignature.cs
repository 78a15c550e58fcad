using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXPassThroughSignature;

public class PassThroughSignature
{
    private readonly TokenValidationParameters _parameters = new()
    {
        ValidIssuer = "https://login.example.com",
        ValidAudience = "blotter",
        SignatureValidator = (token, _) => new JwtSecurityToken(token),
    };

    public ClaimsPrincipal User(string bearer) =>
        new JwtSecurityTokenHandler().ValidateToken(bearer, _parameters, out _);
}
