using System;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;

namespace Bench.SqlInjectionXResumeToken;

public class FeedController : ControllerBase
{
    [HttpGet("/feed")]
    public IActionResult Next()
    {
        var cursor = Request.Headers["X-Cursor"].ToString();
        var after = Encoding.UTF8.GetString(Convert.FromBase64String(cursor));
        using var con = new SqliteConnection("Data Source=feed.db");
        con.Open();
        var cmd = new SqliteCommand(string.Concat("SELECT body FROM feed WHERE seq > ", after, " LIMIT 100"), con);
        return Content((string)cmd.ExecuteScalar());
    }
}
