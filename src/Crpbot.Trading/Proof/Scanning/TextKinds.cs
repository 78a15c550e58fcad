namespace Crpbot.Trading.Proof.Scanning;

/// <summary>Texts besides code that say something about it: documents, environment files, alert rules.</summary>
internal static class TextKinds
{
    private static readonly string[] Ends = [".md", ".rst", ".yml", ".yaml", ".env", ".example", ".json", ".service", ".sh", ".conf", ".ini", ".toml"];

    /// <summary>True for such a text.</summary>
    /// <param name="path">Path with forward slashes.</param>
    public static bool Counts(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.StartsWith(".env", StringComparison.Ordinal) || name is "Makefile" || name.StartsWith("Dockerfile", StringComparison.Ordinal)) return true;
        foreach (var end in Ends)
            if (name.EndsWith(end, StringComparison.Ordinal)) return end != ".json" || path.Contains("grafana", StringComparison.OrdinalIgnoreCase) || path.Contains("alert", StringComparison.OrdinalIgnoreCase) || path.Contains("dashboard", StringComparison.OrdinalIgnoreCase);
        return false;
    }
}
