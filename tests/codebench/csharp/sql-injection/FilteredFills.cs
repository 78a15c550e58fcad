using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Bench.SqlInjectionXFilteredFills;

public class FilteredFillsController : ControllerBase
{
    private readonly SqlConnection _con;
    public FilteredFillsController(SqlConnection con) => _con = con;

    [HttpGet("/fills/by-symbol")]
    public IActionResult Get([FromQuery] List<string> symbols)
    {
        var sb = new StringBuilder("select count(*) from fills where symbol in (");
        sb.Append(string.Join(",", symbols.Select((_, i) => "@s" + i)));
        sb.Append(')');
        using var cmd = new SqlCommand(sb.ToString(), _con);
        for (var i = 0; i < symbols.Count; i++)
        {
            cmd.Parameters.AddWithValue("@s" + i, symbols[i]);
        }

        return Ok(cmd.ExecuteScalar());
    }
}
