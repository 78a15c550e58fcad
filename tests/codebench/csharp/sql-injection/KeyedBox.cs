using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Bench.SqlInjectionXKeyedBox;

public class KeyedBoxController(DbContext db) : ControllerBase
{
    private sealed class Box
    {
        private readonly Dictionary<string, string> _values = new();
        public string this[string key] { get => _values[key]; set => _values[key] = value; }
    }

    [HttpPost("/touch")]
    public int Touch(string account, string note)
    {
        var box = new Box { ["account"] = "0" };
        box["account"] = account;
        return db.Database.ExecuteSqlRaw("update accounts set touched = 1 where account = '" + box["account"] + "'");
    }
}
