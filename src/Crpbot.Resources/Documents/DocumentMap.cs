using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A mapping; keys are unique and in file order.</summary>
/// <param name="At">Place.</param>
/// <param name="Tag">Local tag.</param>
/// <param name="Entries">Entries.</param>
public sealed record DocumentMap(SourceSpan At, string? Tag, IReadOnlyList<DocumentEntry> Entries) : DocumentNode(At, Tag)
{
    /// <summary>The value under a key, or null.</summary>
    /// <param name="key">Key, compared ordinally.</param>
    public DocumentNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }
}
