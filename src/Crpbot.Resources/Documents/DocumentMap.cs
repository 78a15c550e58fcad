using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>A mapping; keys are unique and in file order.</summary>
/// <param name="At">Place.</param>
/// <param name="Tag">Local tag.</param>
/// <param name="Entries">Entries.</param>
public sealed record DocumentMap(SourceSpan At, string? Tag, IReadOnlyList<DocumentEntry> Entries) : DocumentNode(At, Tag)
{
    private const int LinearUpTo = 8;
    private Dictionary<string, DocumentNode>? _byKey;

    /// <summary>The value under a key, or null.</summary>
    /// <param name="key">Key, compared ordinally.</param>
    public DocumentNode? this[string key]
    {
        get
        {
            if (Entries.Count > LinearUpTo) return (_byKey ??= Indexed()).GetValueOrDefault(key);
            foreach (var entry in Entries)
                if (string.Equals(entry.Key.Text, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }

    private Dictionary<string, DocumentNode> Indexed()
    {
        var byKey = new Dictionary<string, DocumentNode>(Entries.Count, StringComparer.Ordinal);
        foreach (var entry in Entries) byKey[entry.Key.Text] = entry.Value;
        return byKey;
    }
}
