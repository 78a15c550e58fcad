using System.DirectoryServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.LdapInjectionXFloorPlan;

public static class FloorPlan
{
    private const bool PerFloor = false;

    public static void Map(WebApplication app) =>
        app.MapGet("/floor", (string floor) =>
        {
            var filter = PerFloor ? "(floor=" + floor + ")" : "(floor=*)";
            using var search = new DirectorySearcher(filter);
            return Results.Ok(search.FindAll().Count);
        });
}
