using System;
using System.Collections.Generic;
using System.Data;
using Dapper;
using Microsoft.AspNetCore.Mvc;

namespace Bench.SqlInjectionXSortedBlotter;

public class SortedBlotterController : ControllerBase
{
    private static readonly HashSet<string> Sortable = new(StringComparer.Ordinal) { "px", "qty", "ts" };
    private readonly IDbConnection _db;
    public SortedBlotterController(IDbConnection db) => _db = db;

    [HttpGet("/blotter")]
    public IActionResult Index(string sort)
    {
        if (!Sortable.Contains(sort))
        {
            return BadRequest("unknown column");
        }

        return Ok(_db.Query("select * from blotter order by " + sort));
    }
}
