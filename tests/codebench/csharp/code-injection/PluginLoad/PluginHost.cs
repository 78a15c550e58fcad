using System.Reflection;

namespace Bench.CodeInjectionXPluginLoad;

internal static class PluginHost
{
    public static string Add(byte[] image)
    {
        var assembly = Assembly.Load(image);
        assembly.EntryPoint?.Invoke(null, null);
        return assembly.FullName;
    }
}
