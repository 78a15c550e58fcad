using System.Data;
using System.Text.Json;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.SqlInjectionXBodyDto;

public sealed record Criteria(string Desk, string Text) { public Criteria Trimmed() => this with { Text = Text.Trim() }; }

public static class BodyDto
{
    public static void Map(WebApplication app, IDbConnection db) =>
        app.MapPost("/notes/search", async (HttpRequest req) =>
        {
            var c = (await JsonSerializer.DeserializeAsync<Criteria>(req.Body))!.Trimmed();
            var sql = $"""
                select id, body
                from notes
                where desk = @Desk and body like '%{c.Text}%'
                """;
            return Results.Ok(await db.QueryAsync(sql, c));
        });
}
