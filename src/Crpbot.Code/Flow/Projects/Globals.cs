using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>What may be believed of globals after modules ran.</summary>
internal static class Globals
{
    /// <summary>Lists, dictionaries and instances that any function may change hold anything besides what is known, unless their name is that of a constant.</summary>
    public static GlobalMemory Settled(GlobalMemory memory, IReadOnlySet<(HeapId Home, string Name)> rewritten)
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
            var keeps = constant.Contains(id) || content.Kind is ObjectKind.Tuple or ObjectKind.Iterator;
            if (content.Kind == ObjectKind.Variables) settled[id] = Doubted(id, content, rewritten);
            else settled[id] = keeps ? content : content.WithRest(Value.Join(content.Rest, Value.Unknown));
        }

        return memory.Replaced(settled);
    }

    /// <summary>Variables of modules and classes that functions assign.</summary>
    public static HashSet<(HeapId Home, string Name)> Rewritten(IProjectIndex index, IEnumerable<(CodeFile File, SyntaxNode Node)> places)
    {
        var rewritten = new HashSet<(HeapId, string)>();
        foreach (var (file, node) in places)
        {
            if (node.Kind == SyntaxKind.Global)
            {
                foreach (var name in node.Children) rewritten.Add((Running.Variables.OfModule(file), name!.Text));
            }
            else if (index.Variable(file, node) is { Kind: VariableKind.Global or VariableKind.ClassField } variable)
            {
                rewritten.Add((variable.Class is null ? Running.Variables.OfModule(variable.File) : Running.Variables.OfClass(variable.Class), variable.Name));
            }
        }

        return rewritten;
    }

    /// <summary>Names of variables and fields that carry taint, themselves or in what they hold.</summary>
    public static IEnumerable<(HeapId Home, string Name)> Tainted(GlobalMemory memory)
    {
        var state = new State(memory);
        foreach (var (id, content) in memory.Objects)
        {
            // Instances that have a place of their own are found by the variable that holds them.
            if (content.Kind != ObjectKind.Variables && !(content.Kind == ObjectKind.Instance && id.Site is SyntaxNode { Kind: SyntaxKind.Class })) continue;
            foreach (var (key, value) in content.Fields)
            {
                if (key is string name && !Running.Contents.WholeTaint(value, state).IsEmpty) yield return (id, name);
            }
        }
    }

    private static HeapObject Doubted(HeapId id, HeapObject content, IReadOnlySet<(HeapId Home, string Name)> rewritten)
    {
        foreach (var (key, value) in content.Fields)
        {
            if (key is string name && rewritten.Contains((id, name))) content = content.WithField(key, value.Opened());
        }

        return content;
    }

    private static void Mark(Value value, HashSet<HeapId> constant)
    {
        foreach (var reference in value.References) reference.Visit(id => constant.Add(id));
    }
}
