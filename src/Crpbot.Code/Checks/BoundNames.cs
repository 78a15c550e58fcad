using System.Collections.Frozen;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Checks;

/// <summary>
/// All names that a Python file binds anywhere, with the first place: wider than its scopes, so that a name that is not among them is bound nowhere.
/// </summary>
internal sealed class BoundNames
{
    private static readonly FrozenSet<string> Builtins = ("__name__ __file__ __doc__ __builtins__ __package__ __spec__ __loader__ __annotations__ __debug__ __build_class__ __import__ " +
        "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float " +
        "format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property " +
        "quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip Ellipsis NotImplemented reveal_type WindowsError " +
        "BaseException BaseExceptionGroup Exception ExceptionGroup ArithmeticError AssertionError AttributeError KeyError ValueError TypeError RuntimeError OSError").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private bool _isOpen;

    /// <summary>The names of a file.</summary>
    /// <param name="root">Root of its tree.</param>
    public static BoundNames Of(SyntaxNode root)
    {
        var names = new BoundNames();
        names.Walk(root);
        return names;
    }

    /// <summary>True when a name is a builtin, or may be bound before an offset.</summary>
    /// <param name="name">Name.</param>
    /// <param name="before">Offset.</param>
    public bool Binds(string name, int before) => _isOpen || Builtins.Contains(name) || (_first.TryGetValue(name, out var at) && at < before);

    private void Walk(SyntaxNode root)
    {
        var open = new Stack<SyntaxNode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            Bind(node);
            for (var i = 0; i < node.Count; i++)
                if (node[i] is { } child) open.Push(child);
        }
    }

    // What does not parse, a star import or exec may bind anything.
    private static bool BindsAnything(SyntaxNode node) =>
        node.Kind == SyntaxKind.Error || (node.Kind == SyntaxKind.Alias && node.Text == "*") || (node.Kind == SyntaxKind.Call && node[0] is { Kind: SyntaxKind.Name, Text: "exec" or "globals" or "setattr" });

    private void Bind(SyntaxNode node)
    {
        _isOpen |= BindsAnything(node);
        switch (node.Kind)
        {
            case SyntaxKind.Alias:
                Add(node[0]?.Text ?? node.Text.Split('.')[0], node.Start);
                break;
            case SyntaxKind.Function or SyntaxKind.Class or SyntaxKind.Parameter or SyntaxKind.Handler or SyntaxKind.MatchAs or SyntaxKind.MatchStar or SyntaxKind.MatchMapping or SyntaxKind.TypeParameter:
                Add(node.Text, node.Start);
                break;
            case SyntaxKind.Assign or SyntaxKind.AnnotatedAssign or SyntaxKind.For or SyntaxKind.NamedExpression or SyntaxKind.Comprehension or SyntaxKind.TypeAlias or SyntaxKind.AugmentedAssign:
                Targets(node.Required(0));
                break;
            case SyntaxKind.WithItem when node[1] is { } target:
                Targets(target);
                break;
        }
    }

    private void Targets(SyntaxNode target)
    {
        if (target.Kind == SyntaxKind.Name) Add(target.Text, target.Start);
        else if (target.Kind is SyntaxKind.List or SyntaxKind.Tuple or SyntaxKind.ListDisplay or SyntaxKind.Starred)
            for (var i = 0; i < target.Count; i++)
                if (target[i] is { } inner) Targets(inner);
    }

    private void Add(string name, int at)
    {
        if (name.Length > 0 && (!_first.TryGetValue(name, out var first) || at < first)) _first[name] = at;
    }
}
