using System.Collections.Generic;
using System.DirectoryServices;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Bench.LdapInjectionXBuiltFilter;

public class BuiltFilter
{
    public SearchResult Find(HttpRequest request)
    {
        var sb = new StringBuilder();
        sb.Append("(&(objectClass=person)");
        foreach (KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> pair in request.Query)
        {
            sb.AppendFormat("({0}={1})", "cn", pair.Value);
        }

        sb.Append(')');
        var searcher = new DirectorySearcher { Filter = sb.ToString() };
        return searcher.FindOne();
    }
}
