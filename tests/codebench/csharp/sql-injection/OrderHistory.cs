using System.Data;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;

namespace Bench.SqlInjectionXOrderHistory;

public class OrderHistoryController : ControllerBase
{
    private const string Cs = "Server=.;Database=oms;Integrated Security=true";

    [HttpPost("/orders/history")]
    public IActionResult Post([FromForm] string account, [FromForm] string side)
    {
        var text = new StringBuilder("select * from orders where 1=1");
        if (account != null)
        {
            text.Append(" and account_id = @acc");
        }

        if (side != null)
        {
            text.Append(" and side = '").Append(side).Append('\'');
        }

        using var con = new SqlConnection(Cs);
        using var cmd = con.CreateCommand();
        cmd.CommandText = text.ToString();
        cmd.Parameters.AddWithValue("@acc", account);
        con.Open();
        var table = new DataTable();
        table.Load(cmd.ExecuteReader());
        return Ok(table.Rows.Count);
    }
}
