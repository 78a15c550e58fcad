using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// What expressions stand for: follows names, imports, attributes, calls and annotations across the project's files. It looks at no order of
/// execution: a name has a meaning when all places that give it a value agree.
/// </summary>
/// <param name="imports">Imports.</param>
internal sealed partial class PythonResolver(PythonImports imports)
{
    /// <summary>Imports and foreign names.</summary>
    public PythonImports Imports { get; } = imports;

    /// <summary>What an expression stands for.</summary>
    /// <param name="module">File.</param>
    /// <param name="node">Expression.</param>
    /// <param name="inquiry">The question it belongs to.</param>
    public PythonMeaning Evaluate(PythonModule module, SyntaxNode? node, ref PythonInquiry inquiry)
    {
        if (node is null) return PythonMeaning.Unknown;
        if (node.Kind == SyntaxKind.Name) return Name(module, node, ref inquiry);
        if (!inquiry.Descend()) return PythonMeaning.Unknown;
        var meaning = node.Kind switch
        {
            SyntaxKind.Attribute => Member(Evaluate(module, node[0], ref inquiry), node.Text, ref inquiry),
            SyntaxKind.Call => Result(module, node, ref inquiry),
            SyntaxKind.Await or SyntaxKind.Starred => Evaluate(module, node[0], ref inquiry),
            SyntaxKind.NamedExpression => Evaluate(module, node[1], ref inquiry),
            SyntaxKind.Conditional => Agreed(Evaluate(module, node[1], ref inquiry), Evaluate(module, node[2], ref inquiry)),
            SyntaxKind.BooleanOperation => Boolean(module, node, ref inquiry),
            SyntaxKind.Subscript => Item(module, node, ref inquiry),
            SyntaxKind.Lambda => module.Project.FunctionOf(node)?.Meaning ?? PythonMeaning.Unknown,
            SyntaxKind.Function => module.Project.FunctionOf(node)?.Meaning ?? PythonMeaning.Unknown,
            SyntaxKind.Class => module.Project.ClassOf(node)?.Meaning ?? PythonMeaning.Unknown,
            _ => Value(module, node, ref inquiry),
        };
        inquiry.Ascend();
        return meaning;
    }

    /// <summary>One meaning for two alternatives; None does not count.</summary>
    private static PythonMeaning Agreed(PythonMeaning left, PythonMeaning right)
    {
        if (left.Kind == PythonMeaningKind.None) return right;
        if (right.Kind == PythonMeaningKind.None || left.Same(right)) return left;
        return PythonMeaning.Unknown;
    }

    private PythonMeaning Boolean(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        PythonMeaning? all = null;
        foreach (var value in node.Children)
        {
            var one = Evaluate(module, value, ref inquiry);
            all = all is null ? one : Agreed(all, one);
            if (all.Kind == PythonMeaningKind.Unknown) break;
        }

        return all ?? PythonMeaning.Unknown;
    }

    private PythonMeaning Name(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        if (node.Text.Length == 0) return PythonMeaning.Unknown;
        var name = module.ScopeAt(node.Start).Lookup(node.Text);
        return name is not null ? Of(name, ref inquiry) : Unbound(module, node.Text, ref inquiry);
    }

    /// <summary>What a name that no scope binds stands for: something star-imported or a builtin.</summary>
    private PythonMeaning Unbound(PythonModule module, string text, ref PythonInquiry inquiry)
    {
        if (module.StarImports.Count > 0 && Starred(module, text, ref inquiry) is { } found) return found;
        if (module.Child(text) is { } child) return child.Meaning;
        return PythonNames.Builtins.Contains(text) ? Imports.Foreign(text) : PythonMeaning.Unknown;
    }

    private PythonMeaning Item(PythonModule module, SyntaxNode node, ref PythonInquiry inquiry)
    {
        var value = Evaluate(module, node[0], ref inquiry);
        return value.Kind switch
        {
            // A class with its type arguments.
            PythonMeaningKind.Class => value,
            PythonMeaningKind.Foreign when PythonTypes.IsClassName(value.Dotted) => value,
            PythonMeaningKind.Foreign => PythonTypes.Elements.TryGetValue(value.Dotted, out var element) ? Imports.Instance(element) : PythonMeaning.Unknown,
            PythonMeaningKind.ForeignInstance when value.Element is { } element && node[1]?.Kind != SyntaxKind.Slice => element,
            PythonMeaningKind.ForeignInstance when node[1]?.Kind == SyntaxKind.Slice => value,
            PythonMeaningKind.ForeignInstance when value.Dotted is "str" => value,
            PythonMeaningKind.ForeignInstance when PythonTypes.Elements.TryGetValue(value.Dotted, out var typed) => Imports.Instance(typed),
            _ => PythonMeaning.Unknown,
        };
    }
}
