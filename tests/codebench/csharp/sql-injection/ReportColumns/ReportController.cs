using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using MySql.Data.MySqlClient;

namespace Bench.SqlInjectionXReportColumns;

public class ReportController : ControllerBase
{
    [HttpGet("/report")]
    public async Task<IActionResult> Daily(string group, [FromServices] MySqlConnection con)
    {
        var column = ReportColumn.Resolve(group);
        using var cmd = new MySqlCommand($"select {column}, sum(fee) from trades group by {column}", con);
        using var reader = await cmd.ExecuteReaderAsync();
        return Ok(reader.FieldCount);
    }
}
