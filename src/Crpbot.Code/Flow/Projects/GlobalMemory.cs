using System.Collections.Concurrent;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>What rounds before this one left in variables of modules and classes and in fields of instances.</summary>
internal sealed class GlobalMemory(IProjectIndex index, Dictionary<HeapId, HeapObject> objects) : IGlobalMemory
{
    private readonly ConcurrentDictionary<SyntaxNode, HeapObject?> _instances = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<HeapId, HeapObject> Objects => objects;

    public HeapObject? Get(HeapId id)
    {
        if (!id.Global) return null;
        if (objects.TryGetValue(id, out var found)) return found;
        if (id.Ordinal != 2 || id.Site is not SyntaxNode { Kind: SyntaxKind.Class } declaration) return null;
        return _instances.GetOrAdd(declaration, d => index.Class(d) is { } type ? HeapObject.New(ObjectKind.Instance, type) : null);
    }

    /// <summary>This memory with what functions left in it, in the order given.</summary>
    /// <param name="ends">Objects by function.</param>
    public GlobalMemory With(IEnumerable<RunEnd> ends)
    {
        var merged = new Dictionary<HeapId, HeapObject>(objects);
        foreach (var end in ends)
        {
            foreach (var (id, content) in end.Effects)
            {
                var before = merged.GetValueOrDefault(id) ?? Get(id);
                merged[id] = before is null ? content : HeapObject.Join(before, content, Value.Join);
            }
        }

        return new GlobalMemory(index, merged);
    }

    public GlobalMemory Replaced(Dictionary<HeapId, HeapObject> others) => new(index, others);

    /// <summary>Global objects that a state changed, as far as chosen, with all that lies in them.</summary>
    public static Dictionary<HeapId, HeapObject> Kept(State state, Func<HeapId, HeapObject, HeapObject?> choose)
    {
        var kept = new Dictionary<HeapId, HeapObject>();
        var waiting = new Queue<HeapId>();
        foreach (var (id, content) in state.ChangedGlobals())
        {
            if (id.Site is LibrarySite || choose(id, content) is not { } chosen) continue;
            kept[id] = Globally(chosen, waiting);
        }

        while (waiting.TryDequeue(out var id))
        {
            var global = id with { Global = true };
            if (!kept.ContainsKey(global) && state.Own(id) is { } content) kept[global] = Globally(content, waiting);
        }

        return kept;
    }

    private static HeapObject Globally(HeapObject content, Queue<HeapId> waiting) => content.Map(value =>
    {
        if (value.References.Length == 0) return value;
        foreach (var reference in value.References) reference.Visit(waiting.Enqueue);
        return value.Renamed(id => id.Global ? id : id with { Global = true });
    });
}
