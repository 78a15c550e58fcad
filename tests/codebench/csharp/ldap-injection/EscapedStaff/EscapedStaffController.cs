using System.DirectoryServices;
using Microsoft.AspNetCore.Mvc;

namespace Bench.LdapInjectionXEscapedStaff;

public class EscapedStaffController : ControllerBase
{
    [HttpGet("/staff2")]
    public IActionResult Find(string mail)
    {
        using var searcher = new DirectorySearcher();
        searcher.Filter = "(mail=" + LdapText.Escape(mail) + ")";
        return Ok(searcher.FindOne() != null);
    }
}
