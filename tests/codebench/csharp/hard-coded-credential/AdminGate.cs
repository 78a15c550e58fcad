using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.HardCodedCredentialXAdminGate;

public static class AdminGate
{
    public static void Map(WebApplication app) =>
        app.MapPost("/admin/halt", (string user, string password) =>
        {
            if (user == "admin" && password == "letHaltersIn9")
            {
                return Results.Ok("halted");
            }

            return Results.Unauthorized();
        });
}
