using System.IO;

namespace Bench.PathTraversalXContextItems;

public static class TenantFiles
{
    public static string Settings() => File.ReadAllText("/srv/tenants/" + RequestScope.Tenant + "/settings.json");
}
