using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.RegexInjectionXRouteRules;

public static class RouteRules
{
    public static void Map(WebApplication app) =>
        app.MapPost("/rules/test", (string rule, string sample) => Results.Ok(new Rule(rule).Applies(sample)));
}
