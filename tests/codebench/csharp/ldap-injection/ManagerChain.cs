using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Novell.Directory.Ldap;

namespace Bench.LdapInjectionXManagerChain;

public class ManagerChainController : ControllerBase
{
    [HttpGet("/manager")]
    public async Task<IActionResult> Get(string uid)
    {
        using var con = new LdapConnection();
        con.Connect("ldap.corp.example", 636);
        var name = await Normalise(uid);
        var hits = con.Search("ou=people,o=corp", LdapConnection.ScopeSub, $"(uid={name})", null, false);
        return Ok(hits.HasMore());
    }

    private static async Task<string> Normalise(string s)
    {
        await Task.Yield();
        return s.ToLowerInvariant();
    }
}
