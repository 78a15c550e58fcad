using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.SqlInjectionXPositionLookup;

public record Position(string Symbol, decimal Qty);

public static class PositionEndpoints
{
    public static void MapPositions(this WebApplication app)
    {
        app.MapGet("/positions/{desk}", async (string desk, string book, IDbConnection db) =>
            Results.Ok(await Load(db, (desk, book))));
    }

    private static Task<IEnumerable<Position>> Load(IDbConnection db, (string Desk, string Book) key)
    {
        var (desk, book) = key;
        return db.QueryAsync<Position>($"select symbol, qty from positions where desk = @desk and book = '{book}'", new { desk });
    }
}
