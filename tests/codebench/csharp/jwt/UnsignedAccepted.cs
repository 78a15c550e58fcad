using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Bench.JwtXUnsignedAccepted;

public static class UnsignedAccepted
{
    public static void Add(WebApplicationBuilder builder) =>
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(o =>
        {
            o.Authority = "https://login.example.com";
            o.TokenValidationParameters = new TokenValidationParameters
            {
                ValidateIssuer = true,
                RequireSignedTokens = false,
            };
        });
}
