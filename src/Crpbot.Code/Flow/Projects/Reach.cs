using Crpbot.Code.Flow.Running;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>Which functions hold sources and sinks or may lead to some by calls, told by names alone: quick, and never too few.</summary>
internal sealed class Reach
{
    private readonly Dictionary<SyntaxNode, Entry> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Entry>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _mentions = new(StringComparer.Ordinal);

    public Reach(IEnumerable<CodeFile> files, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        foreach (var file in files) Walk(file, marks);
        Spread();
    }

    [Flags]
    public enum Finds
    {
        None = 0,
        Source = 1,
        Sink = 2,
        Other = 4,
    }

    public Finds Of(SyntaxNode function) => _functions.TryGetValue(function, out var entry) ? entry.Finds : Finds.None;

    /// <summary>True when a function's own text, or that of those around or in it, names one of some names.</summary>
    public bool Names(SyntaxNode function, IReadOnlySet<string> names) => _functions.TryGetValue(function, out var entry) && entry.Names.Overlaps(names);

    /// <summary>Places inside functions that may assign a variable of a module or class: <c>global</c> statements, attributes and, in C#, names assigned.</summary>
    public List<(CodeFile File, SyntaxNode Node)> Rewrites { get; } = [];

    private void Walk(CodeFile file, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        var root = file.Tree.Root;
        var waiting = new Stack<(SyntaxNode Node, Entry In, string? Class)>();
        waiting.Push((root, Add(root, null), null));
        while (waiting.TryPop(out var item))
        {
            var (node, entry, type) = item;
            if (node.Kind is SyntaxKind.Function or SyntaxKind.Lambda && !_functions.ContainsKey(node))
            {
                var inner = Add(node, entry);
                foreach (var name in Aliases(node, type)) Named(_byName, name, inner);
                entry = inner;
                type = null;
            }
            else if (node.Kind == SyntaxKind.Class)
            {
                type = node.Text;
            }
            else if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute && entry.Names.Add(node.Text))
            {
                Named(_mentions, node.Text, entry);
            }

            if (entry.Outer is not null) Rewrite(file, node);
            if (marks.TryGetValue(node, out var found)) entry.Finds |= Kinds(found);
            foreach (var child in node.Children)
            {
                if (child is not null) waiting.Push((child, entry, type));
            }
        }
    }

    private void Rewrite(CodeFile file, SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Global) Rewrites.Add((file, node));
        var target = node.Kind == SyntaxKind.Assign && node.Required(0).Count > 0 ? node.Required(0)[0] : node.Kind is SyntaxKind.AugmentedAssign or SyntaxKind.NamedExpression ? node[0] : null;
        if (target?.Kind == SyntaxKind.Attribute || (target?.Kind == SyntaxKind.Name && file.Tree.Language == Language.CSharp)) Rewrites.Add((file, target));
    }

    private Entry Add(SyntaxNode node, Entry? outer)
    {
        var entry = new Entry(outer);
        _functions.Add(node, entry);
        return entry;
    }

    /// <summary>Names that run a function: its own; its class's for what creating and using an instance runs by itself.</summary>
    private static IEnumerable<string> Aliases(SyntaxNode function, string? type)
    {
        if (function.Text.Length > 0) yield return function.Text;
        var isImplicit = function.Text.StartsWith("__", StringComparison.Ordinal) || function.Has(SyntaxTraits.Constructor) || function.Text is "ToString" or "Dispose" or "GetEnumerator";
        if (type is not null && isImplicit) yield return type;
    }

    private static Finds Kinds(NodeMarks marks)
    {
        var finds = Finds.Other;
        if (marks.Sources.Count > 0) finds |= Finds.Source;
        if (marks.Sinks.Count > 0) finds |= Finds.Sink;
        return finds;
    }

    private static void Named(Dictionary<string, List<Entry>> table, string name, Entry entry)
    {
        table.TryAdd(name, []);
        table[name].Add(entry);
    }

    private void Spread()
    {
        var waiting = new Queue<Entry>(_functions.Values.Where(e => e.Finds != Finds.None));
        var byEntry = new Dictionary<Entry, List<string>>();
        foreach (var (name, entries) in _byName)
        {
            foreach (var entry in entries)
            {
                byEntry.TryAdd(entry, []);
                byEntry[entry].Add(name);
            }
        }

        while (waiting.TryDequeue(out var entry))
        {
            if (entry.Outer is { } outer) Give(outer, entry.Finds, waiting);
            if (!byEntry.TryGetValue(entry, out var names)) continue;
            foreach (var name in names)
            {
                if (!_mentions.TryGetValue(name, out var mentioning)) continue;
                foreach (var one in mentioning) Give(one, entry.Finds, waiting);
            }
        }
    }

    private static void Give(Entry entry, Finds finds, Queue<Entry> waiting)
    {
        if ((entry.Finds | finds) == entry.Finds) return;
        entry.Finds |= finds;
        waiting.Enqueue(entry);
    }

    private sealed class Entry(Entry? outer)
    {
        public Entry? Outer => outer;

        public Finds Finds { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
