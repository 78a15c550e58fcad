namespace Crpbot.Resources.Values;

/// <summary>A map; keys are unique and keep their order.</summary>
/// <param name="Entries">Entries in order.</param>
/// <param name="Open">True when there may be further entries that are not known (a macro may add some).</param>
public sealed record MapValue(IReadOnlyList<MapEntry> Entries, bool Open = false) : Value
{
    /// <summary>An empty map.</summary>
    public static MapValue Empty { get; } = new([]);

    /// <summary>The value under a key, or null when there is none.</summary>
    /// <param name="key">Key, compared ordinally.</param>
    public Value? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }
}
