using Crpbot.Code.Flow.Running;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>Which functions hold sources themselves, and which name others: callers and readers are found by names alone, quickly, and never too few.</summary>
internal sealed class Reach
{
    private readonly Dictionary<SyntaxNode, Entry> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Entry>> _mentions = new(StringComparer.Ordinal);

    public Reach(IEnumerable<CodeFile> files, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        foreach (var file in files) Walk(file, marks);
    }

    [Flags]
    public enum Finds
    {
        None = 0,
        Source = 1,
        Sink = 2,
        Other = 4,
    }

    /// <summary>What marks stand in a function's own text.</summary>
    public Finds Of(SyntaxNode function) => _functions.TryGetValue(function, out var entry) ? entry.Finds : Finds.None;

    /// <summary>Functions and modules whose own text has any of some names.</summary>
    public IEnumerable<SyntaxNode> Naming(IEnumerable<string> names) => names.SelectMany(n => _mentions.TryGetValue(n, out var found) ? found : []).Select(e => e.Node);

    /// <summary>Names that run a function: its own; its class's for what creating and using an instance runs by itself.</summary>
    public IEnumerable<string> NamesOf(SyntaxNode function) => _functions.TryGetValue(function, out var entry) ? Aliases(function, entry.Class) : [];

    /// <summary>The function or module around a function.</summary>
    public SyntaxNode? Around(SyntaxNode function) => _functions.TryGetValue(function, out var entry) ? entry.Outer?.Node : null;

    /// <summary>Places inside functions that may assign a variable of a module or class: <c>global</c> statements, attributes and, in C#, names assigned.</summary>
    public List<(CodeFile File, SyntaxNode Node)> Rewrites { get; } = [];

    private void Walk(CodeFile file, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        var root = file.Tree.Root;
        var waiting = new Stack<(SyntaxNode Node, Entry In, string? Class)>();
        waiting.Push((root, Add(root, null, null), null));
        while (waiting.TryPop(out var item))
        {
            var (node, entry, type) = item;
            if (node.Kind is SyntaxKind.Function or SyntaxKind.Lambda && !_functions.ContainsKey(node))
            {
                var inner = Add(node, entry, type);
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

    private Entry Add(SyntaxNode node, Entry? outer, string? type)
    {
        var entry = new Entry(node, outer, type);
        _functions.Add(node, entry);
        return entry;
    }

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

    private sealed class Entry(SyntaxNode node, Entry? outer, string? type)
    {
        public SyntaxNode Node => node;

        public Entry? Outer => outer;

        public string? Class => type;

        public Finds Finds { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
