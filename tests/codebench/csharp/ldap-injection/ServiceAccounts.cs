using System.DirectoryServices.Protocols;
using Microsoft.AspNetCore.Http;

namespace Bench.LdapInjectionXServiceAccounts;

public class ServiceAccounts
{
    private readonly LdapConnection _ldap;
    public ServiceAccounts(LdapConnection ldap) => _ldap = ldap;

    public int Count(HttpContext ctx)
    {
        var wanted = ctx.Request.Query["prefix"].ToString();
        var filters = (All: "(objectClass=serviceAccount)", Some: $"(cn={wanted}*)");
        var request = new SearchRequest("ou=svc,o=corp", filters.All, SearchScope.OneLevel);
        return ((SearchResponse)_ldap.SendRequest(request)).Entries.Count;
    }
}
