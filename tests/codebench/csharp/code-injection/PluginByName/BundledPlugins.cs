using System.Reflection;

namespace Bench.CodeInjectionXPluginByName;

internal static class BundledPlugins
{
    public static string Load(string requested)
    {
        var file = "/opt/app/plugins/base.dll";
        if (requested == "risk")
        {
            file = "/opt/app/plugins/risk.dll";
        }

        return Assembly.LoadFrom(file).FullName;
    }
}
