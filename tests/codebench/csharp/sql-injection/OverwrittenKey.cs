using System.Collections.Generic;
using System.Data;
using Microsoft.AspNetCore.Http;

namespace Bench.SqlInjectionXOverwrittenKey;

public class OverwrittenKey
{
    public object Run(HttpRequest request, IDbCommand command)
    {
        var clauses = new Dictionary<string, string> { ["where"] = request.Form["where"] };
        clauses["where"] = "1 = 1";
        command.CommandText = "select count(*) from trades where " + clauses["where"];
        return command.ExecuteScalar();
    }
}
