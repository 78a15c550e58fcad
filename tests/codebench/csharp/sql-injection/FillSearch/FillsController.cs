using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Bench.SqlInjectionXFillSearch;

[Route("fills")]
public sealed class FillsController : Controller
{
    private readonly SqlConnection _db;

    public FillsController(SqlConnection db) => _db = db;

    [HttpGet("search")]
    public async Task<IActionResult> Search(string symbol, int take = 50)
    {
        var sql = "SELECT TOP " + take + " id, px, qty FROM fills" + FillClauses.For(symbol);
        await using var cmd = new SqlCommand(sql, _db);
        await using var reader = await cmd.ExecuteReaderAsync();
        return Ok(await reader.ReadAsync() ? reader.GetInt64(0) : 0L);
    }
}
