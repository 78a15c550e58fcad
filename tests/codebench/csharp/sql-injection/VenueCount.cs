using System.Collections.Generic;
using System.Data;
using Microsoft.AspNetCore.Http;

namespace Bench.SqlInjectionXVenueCount;

public class VenueCount
{
    public object Run(HttpContext http, IDbConnection db)
    {
        var parts = new Dictionary<string, string>
        {
            ["table"] = "venues",
            ["label"] = http.Request.Query["label"],
        };
        using var cmd = db.CreateCommand();
        cmd.CommandText = "select count(*) from " + parts["table"];
        http.Response.Headers["X-Has-Label"] = parts["label"] is null ? "0" : "1";
        return cmd.ExecuteScalar();
    }
}
