namespace Crpbot.Core;

/// <summary>A mapping; keys are unique and keep file order.</summary>
/// <param name="File">File the node was read from.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Entries">Key and value in file order.</param>
public sealed record RuleMapping(string File, int Line, int Column, IReadOnlyList<RuleEntry> Entries) : RuleNode(File, Line, Column)
{
    /// <summary>The value under a key, or null.</summary>
    /// <param name="key">Key, compared ordinally.</param>
    public RuleNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }
}
