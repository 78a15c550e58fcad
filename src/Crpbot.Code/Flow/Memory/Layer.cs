using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Memory;

/// <summary>Changes of memory on top of earlier ones. Unchanging, so that states that part share what lies below, and meeting ones compare only what lies above.</summary>
internal sealed class Layer
{
    private readonly Dictionary<HeapId, HeapObject> _entries;

    private Layer(Dictionary<HeapId, HeapObject> entries, Layer? below) => (_entries, Below, Depth) = (entries, below, (below?.Depth ?? 0) + 1);

    public Layer? Below { get; }

    public int Depth { get; }

    public IReadOnlyDictionary<HeapId, HeapObject> Entries => _entries;

    /// <summary>Puts changes on top; layers of like size become one, so that there are never many.</summary>
    public static Layer On(Layer? below, Dictionary<HeapId, HeapObject> changes)
    {
        while (below is not null && below._entries.Count <= 2 * changes.Count)
        {
            var merged = new Dictionary<HeapId, HeapObject>(below._entries);
            foreach (var (id, content) in changes) merged[id] = content;
            (changes, below) = (merged, below.Below);
        }

        return new Layer(changes, below);
    }

    public static HeapObject? Find(Layer? layer, HeapId id)
    {
        for (; layer is not null; layer = layer.Below)
        {
            if (layer._entries.TryGetValue(id, out var found)) return found;
        }

        return null;
    }

    /// <summary>The names above what two share, of either.</summary>
    public static (HashSet<HeapId> First, HashSet<HeapId> Second) Apart(Layer? first, Layer? second)
    {
        var (a, b) = (new HashSet<HeapId>(), new HashSet<HeapId>());
        while (!ReferenceEquals(first, second))
        {
            if (second is null || (first is not null && first.Depth >= second.Depth))
            {
                a.UnionWith(first!._entries.Keys);
                first = first.Below;
            }
            else
            {
                b.UnionWith(second._entries.Keys);
                second = second.Below;
            }
        }

        return (a, b);
    }
}
