using System;
using System.DirectoryServices;
using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Bench.LdapInjectionXClearedFilter;

public class ClearedFilterController : ControllerBase
{
    [HttpGet("/contractors")]
    public IActionResult Get(string name)
    {
        var sb = new StringBuilder("(cn=").Append(name).Append(')');
        if (sb.Length > 200)
        {
            return BadRequest();
        }

        sb.Length = 0;
        sb.Append("(employeeType=contractor)");
        var searcher = new DirectorySearcher { Filter = sb.ToString() };
        return Ok(searcher.FindAll().Count);
    }
}
