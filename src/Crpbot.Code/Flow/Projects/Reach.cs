using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Projects;

/// <summary>Which functions hold sources themselves, and which name others: callers and readers are found by names alone, quickly, and never too few.</summary>
internal sealed class Reach
{
    private readonly Dictionary<SyntaxNode, Entry> _functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, List<Entry>> _mentions = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Mention>> _uses = new(StringComparer.Ordinal);
    private readonly IProjectIndex _index;

    public Reach(IProjectIndex index, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        _index = index;
        foreach (var function in index.Functions) _uses.TryAdd(function.Name, []);
        foreach (var type in index.Classes) _uses.TryAdd(type.Name, []);
        foreach (var file in index.Files) Walk(file, marks);
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

    /// <summary>Functions and modules that may read a variable of a module or class, or a field of a class's instances.</summary>
    public IEnumerable<SyntaxNode> Readers(HeapId home, string name)
    {
        if (!_mentions.TryGetValue(name, out var mentioning)) return [];
        var type = home.Site is SyntaxNode { Kind: SyntaxKind.Class } declaration ? _index.Class(declaration) : null;
        return mentioning.Where(e => Sees(e, home, type, name)).Select(e => e.Node);
    }

    /// <summary>Functions and modules that may call a function, as far as the index resolves what they name.</summary>
    public IEnumerable<SyntaxNode> Callers(FunctionSymbol function)
    {
        foreach (var name in Aliases(function.Node, function.Owner?.Name))
        {
            if (!_uses.TryGetValue(name, out var uses)) continue;
            foreach (var use in uses)
            {
                if (_index.Targets(use.File, use.Node).Any(t => ReferenceEquals(t.Function, function)) || IsHanded(use, function)) yield return use.In.Node;
            }
        }
    }

    private bool IsHanded(Mention use, FunctionSymbol function)
    {
        if (use.Node.Kind is SyntaxKind.Call or SyntaxKind.New) return name(use.Node) && function.Owner is not null && _index.ClassReferred(use.File, use.Node.Required(0)) == function.Owner;
        return _index.Callables(use.File, use.Node).Any(t => ReferenceEquals(t.Function, function));

        bool name(SyntaxNode call) => string.Equals(call.Required(0).Text, function.Owner?.Name, StringComparison.Ordinal);
    }

    private bool Sees(Entry entry, HeapId home, ClassSymbol? type, string name)
    {
        if (type is null) return ReferenceEquals(entry.File.Tree.Root, home.Site) || _functions[entry.File.Tree.Root].Imported.Contains(name) || _functions[entry.File.Tree.Root].Imported.Contains(ModuleName(home));
        if (_index.Function(entry.Node)?.Owner is { } owner && (_index.Lineage(owner).Contains(type) || _index.Lineage(type).Contains(owner))) return true;
        return entry.Names.Contains(type.Name) || (entry.File.Tree.Language == Language.CSharp && _functions[entry.File.Tree.Root].Names.Contains(type.Name));
    }

    private string ModuleName(HeapId home)
    {
        if (home.Site is not SyntaxNode root || !_functions.TryGetValue(root, out var entry)) return "";
        var path = entry.File.Path;
        var name = Path.GetFileNameWithoutExtension(path);
        return name == "__init__" ? Path.GetFileName(Path.GetDirectoryName(path) ?? "") : name;
    }

    /// <summary>The function or module around a function.</summary>
    public SyntaxNode? Around(SyntaxNode function) => _functions.TryGetValue(function, out var entry) ? entry.Outer?.Node : null;

    /// <summary>Places inside functions that may assign a variable of a module or class: <c>global</c> statements, attributes and, in C#, names assigned.</summary>
    public List<(CodeFile File, SyntaxNode Node)> Rewrites { get; } = [];

    private void Walk(CodeFile file, IReadOnlyDictionary<SyntaxNode, NodeMarks> marks)
    {
        var root = file.Tree.Root;
        var waiting = new Stack<(SyntaxNode Node, Entry In)>();
        waiting.Push((root, Add(root, null, file)));
        while (waiting.TryPop(out var item))
        {
            var (node, entry) = item;
            if (node.Kind is SyntaxKind.Function or SyntaxKind.Lambda && !_functions.ContainsKey(node))
            {
                var inner = Add(node, entry, file);
                entry = inner;
            }
            else if (node.Kind is SyntaxKind.Name or SyntaxKind.Attribute && entry.Names.Add(node.Text))
            {
                Named(_mentions, node.Text, entry);
            }

            if (entry.Outer is not null) Rewrite(file, node);
            Use(file, node, entry);
            if (marks.TryGetValue(node, out var found)) entry.Finds |= Kinds(found);
            foreach (var child in node.Children)
            {
                if (child is not null) waiting.Push((child, entry));
            }
        }
    }

    private void Use(CodeFile file, SyntaxNode node, Entry entry)
    {
        if (node.Kind is SyntaxKind.Alias or SyntaxKind.ImportFrom)
        {
            _functions[file.Tree.Root].Imported.Add(node.Text[(node.Text.LastIndexOf('.') + 1)..]);
            return;
        }

        if (node.Kind == SyntaxKind.Subscript && _uses.TryGetValue("this[]", out var indexers)) indexers.Add(new Mention(entry, file, node));
        var named = node.Kind is SyntaxKind.Call or SyntaxKind.New ? node.Required(0) : node;
        if (named.Kind is SyntaxKind.Name or SyntaxKind.Attribute && _uses.TryGetValue(named.Text, out var uses)) uses.Add(new Mention(entry, file, node));
    }

    private void Rewrite(CodeFile file, SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Global) Rewrites.Add((file, node));
        var target = node.Kind == SyntaxKind.Assign && node.Required(0).Count > 0 ? node.Required(0)[0] : node.Kind is SyntaxKind.AugmentedAssign or SyntaxKind.NamedExpression ? node[0] : null;
        if (target?.Kind == SyntaxKind.Attribute || (target?.Kind == SyntaxKind.Name && file.Tree.Language == Language.CSharp)) Rewrites.Add((file, target));
    }

    private Entry Add(SyntaxNode node, Entry? outer, CodeFile file)
    {
        var entry = new Entry(node, outer, file);
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

    private sealed record Mention(Entry In, CodeFile File, SyntaxNode Node);

    private sealed class Entry(SyntaxNode node, Entry? outer, CodeFile file)
    {
        public SyntaxNode Node => node;

        public Entry? Outer => outer;

        public CodeFile File => file;

        public Finds Finds { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        /// <summary>Names and modules that a file imports, on the entry of its top level.</summary>
        public HashSet<string> Imported { get; } = new(StringComparer.Ordinal);
    }
}
