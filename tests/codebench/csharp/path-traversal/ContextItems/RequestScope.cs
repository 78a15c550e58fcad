using System.Threading;

namespace Bench.PathTraversalXContextItems;

public static class RequestScope
{
    private static readonly AsyncLocal<string> Current = new();

    public static string Tenant
    {
        get => Current.Value;
        set => Current.Value = value;
    }
}
