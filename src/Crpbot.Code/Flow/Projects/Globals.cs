using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>What may be believed of globals after modules ran.</summary>
internal static class Globals
{
    /// <summary>Lists, dictionaries and instances that any function may change hold anything besides what is known, unless their name is that of a constant.</summary>
    public static GlobalMemory Settled(GlobalMemory memory)
    {
        var constant = new HashSet<HeapId>();
        foreach (var content in memory.Objects.Values.Where(o => o.Kind == ObjectKind.Variables))
        {
            foreach (var (key, value) in content.Fields)
            {
                if (key is string name && !name.Any(char.IsLower)) Mark(value, constant);
            }
        }

        var settled = new Dictionary<HeapId, HeapObject>();
        foreach (var (id, content) in memory.Objects)
        {
            var keeps = constant.Contains(id) || content.Kind is ObjectKind.Variables or ObjectKind.Tuple or ObjectKind.Iterator;
            settled[id] = keeps ? content : content.WithRest(Value.Join(content.Rest, Value.Unknown));
        }

        return memory.Replaced(settled);
    }

    /// <summary>Names of fields and variables that carry taint.</summary>
    public static IEnumerable<string> Tainted(GlobalMemory memory) => TaintedNames(memory.Objects);

    public static IEnumerable<string> TaintedNames(IReadOnlyDictionary<HeapId, HeapObject> objects)
    {
        foreach (var (_, content) in objects)
        {
            foreach (var (key, value) in content.Fields)
            {
                if (!value.Taint.IsEmpty) yield return key as string ?? "";
            }

            if (!content.Elements.Taint.IsEmpty) yield return "";
        }
    }

    private static void Mark(Value value, HashSet<HeapId> constant)
    {
        foreach (var reference in value.References) reference.Visit(id => constant.Add(id));
    }
}
