using System.Reflection;

namespace Crpbot.Cli;

/// <summary>What <c>--version</c> says.</summary>
internal static class Version
{
    /// <summary>Version number, for example <c>0.1.0</c>.</summary>
    public static string Number => Full.Split('+')[0];

    /// <summary>Version and the first 12 digits of the commit it was built from, when the build knew it.</summary>
    public static string Line
    {
        get
        {
            var parts = Full.Split('+');
            return parts.Length > 1 ? $"crpbot {parts[0]} (commit {parts[1][..Math.Min(12, parts[1].Length)]})" : "crpbot " + parts[0];
        }
    }

    private static string Full => typeof(Version).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
