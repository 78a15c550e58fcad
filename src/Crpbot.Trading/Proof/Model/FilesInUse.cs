using Crpbot.Code.Scanning;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Tells code that trades from tests and from what was put away.</summary>
internal static class FilesInUse
{
    private static readonly string[] PutAway = ["archive", "archived", "backup", "backups", "deprecated", "obsolete", "legacy", "attic", "old", "bak"];

    /// <summary>True for code that nothing but history needs.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static bool IsPutAway(string path)
    {
        var parts = path.Replace('!', '/').Split('/');
        foreach (var part in parts.AsSpan(0, parts.Length - 1))
            if (PutAway.Contains(part.TrimStart('.', '_'), StringComparer.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for code that runs in production.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static bool Are(string path) => !TestCode.Is(path) && !IsPutAway(path);
}
