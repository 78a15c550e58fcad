using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Bench.SqlInjectionXLeaderboard;

public static class Leaderboard
{
    public static void Map(WebApplication app, NpgsqlDataSource source)
    {
        app.MapGet("/leaderboard", async (HttpRequest req) =>
        {
            string order = req.Query["sort"];
            await using var cmd = source.CreateCommand("select trader, pnl from pnl_day order by " + Column(order));
            await using var rows = await cmd.ExecuteReaderAsync();
            return await rows.ReadAsync() ? rows.GetString(0) : "";

            static string Column(string name) => name switch
            {
                null or "" => "pnl desc",
                "name" => "trader",
                _ => name,
            };
        });
    }
}
