using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.CrossSiteScriptingXProfileCard;

public static class ProfileEndpoint
{
    public static void Map(WebApplication app) =>
        app.MapGet("/card", (string nick, string colour) =>
            Results.Content(new Card(nick, colour).ToHtml(), "text/html"));
}
