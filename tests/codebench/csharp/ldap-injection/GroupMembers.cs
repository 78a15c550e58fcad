using System.DirectoryServices.Protocols;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bench.LdapInjectionXGroupMembers;

public static class GroupMembers
{
    public static void Map(WebApplication app, LdapConnection ldap)
    {
        app.MapGet("/groups/{name}", (string name) =>
        {
            var filter = string.Format("(&(objectClass=group)(cn={0}))", name);
            var request = new SearchRequest("dc=corp,dc=example", filter, SearchScope.Subtree, "member");
            var response = (SearchResponse)ldap.SendRequest(request);
            return Results.Ok(response.Entries.Count);
        });
    }
}
