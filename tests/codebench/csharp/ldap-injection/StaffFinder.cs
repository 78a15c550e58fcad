using System.DirectoryServices;
using Microsoft.AspNetCore.Mvc;

namespace Bench.LdapInjectionXStaffFinder;

public class StaffFinderController : ControllerBase
{
    [HttpGet("/staff")]
    public IActionResult Find(string mail)
    {
        using var root = new DirectoryEntry("LDAP://dc=corp,dc=example");
        using var searcher = new DirectorySearcher(root);
        searcher.Filter = "(&(objectClass=user)(mail=" + mail + "))";
        return Ok(searcher.FindOne()?.Path);
    }
}
