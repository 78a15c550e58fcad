using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;

namespace Bench.JwtXRelaxedAudience;

public static class AuthSetup
{
    public static void AddDeskAuth(this IServiceCollection services) =>
        services.AddAuthentication().AddJwtBearer("desk", o => o.TokenValidationParameters = TokenRules.Create("desk"));
}
