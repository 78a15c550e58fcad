using System;
using Microsoft.AspNetCore.Mvc;
using Npgsql;

namespace Bench.SqlInjectionXNightlySweep;

public class NightlySweepController : ControllerBase
{
    private const int Mode = 3;

    [HttpPost("/sweep")]
    public IActionResult Run([FromBody] string predicate, [FromServices] NpgsqlConnection con)
    {
        string where;
        switch (Mode)
        {
            case 1:
                where = predicate;
                break;
            case 3:
                where = "settled = true";
                break;
            default:
                where = "false";
                break;
        }

        using var cmd = new NpgsqlCommand("delete from staging where " + where, con);
        return Ok(cmd.ExecuteNonQuery());
    }
}
