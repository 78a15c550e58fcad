using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Bench.SqlInjectionXRawWithPlaceholders;

public class Fill { public long Id { get; set; } public string Venue { get; set; } = ""; }

public class RawWithPlaceholdersController(DbContext db) : ControllerBase
{
    [HttpGet("/fills/venue")]
    public long[] Get(string venue)
    {
        const string Sql = "SELECT * FROM fills WHERE venue = {0}";
        return db.Set<Fill>().FromSqlRaw(Sql, venue).Select(f => f.Id).ToArray();
    }
}
