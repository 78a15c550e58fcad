using System;
using System.DirectoryServices;
using Microsoft.AspNetCore.Mvc;

namespace Bench.LdapInjectionXBadgeLookup;

public class BadgeLookupController : ControllerBase
{
    [HttpGet("/badge")]
    public IActionResult Get(string badge)
    {
        uint number;
        try
        {
            number = uint.Parse(badge);
        }
        catch (FormatException)
        {
            return BadRequest();
        }

        var s = new DirectorySearcher($"(employeeNumber={number})");
        return Ok(s.FindOne()?.Path);
    }
}
