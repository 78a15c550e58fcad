namespace Crpbot.Evidence.Logs;

/// <summary>Tells lines by parts of their text.</summary>
internal sealed class LinePatterns
{
    private readonly string[][] _patterns;

    /// <summary>Prepares patterns.</summary>
    /// <param name="patterns">Parts of a line; <c>*</c> stands for anything between two parts. Case does not count.</param>
    public LinePatterns(IReadOnlyList<string> patterns) => _patterns = [.. patterns.Select(p => p.Split('*', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length > 0)];

    /// <summary>True when a line holds all parts of a pattern in their order.</summary>
    /// <param name="line">The line.</param>
    public bool IsMatch(string line)
    {
        foreach (var parts in _patterns)
            if (Holds(line, parts)) return true;
        return false;
    }

    private static bool Holds(string line, string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = line.IndexOf(part, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return true;
    }
}
