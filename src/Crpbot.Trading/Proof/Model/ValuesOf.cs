using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>Finds what is assigned to names and members, by name: members of objects have no symbol.</summary>
/// <param name="code">Code.</param>
internal sealed class ValuesOf(TradingCode code)
{
    private readonly Lazy<Dictionary<string, List<(CallPlace Place, SyntaxNode Target, SyntaxNode Value)>>> _byName = new(() => Index(code));

    /// <summary>All values that a name gets in a file; those of other files too when the file gives none.</summary>
    /// <param name="file">File.</param>
    /// <param name="name">Last name of the target.</param>
    public IReadOnlyList<(CallPlace Place, SyntaxNode Target, SyntaxNode Value)> Of(CodeFile file, string name)
    {
        if (!_byName.Value.TryGetValue(name, out var all)) return [];
        var own = all.Where(v => ReferenceEquals(v.Place.File, file)).ToList();
        return own.Count > 0 ? own : all;
    }

    /// <summary>All values that a name gets anywhere.</summary>
    /// <param name="name">Last name of the target.</param>
    public IReadOnlyList<(CallPlace Place, SyntaxNode Target, SyntaxNode Value)> All(string name) => _byName.Value.TryGetValue(name, out var all) ? all : [];

    /// <summary>The number that an expression is: a literal, or the only number ever assigned to its name.</summary>
    /// <param name="file">File.</param>
    /// <param name="expression">Expression.</param>
    public double? Number(CodeFile file, SyntaxNode expression)
    {
        if (Nodes.Number(expression) is { } literal) return literal;
        if (expression is { Kind: SyntaxKind.UnaryOperation, Text: "-" }) return -Number(file, expression.Required(0));
        if (expression.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return null;
        if (file.Semantics.Constant(expression) is { } constant && Nodes.Number(constant) is { } known) return known;
        var values = Of(file, expression.Text).Select(v => Nodes.Number(Assignments.Default(v.Value))).Distinct().ToList();
        return values.Count == 1 ? values[0] : null;
    }

    private static Dictionary<string, List<(CallPlace, SyntaxNode, SyntaxNode)>> Index(TradingCode code)
    {
        var found = new Dictionary<string, List<(CallPlace, SyntaxNode, SyntaxNode)>>(StringComparer.Ordinal);
        foreach (var place in code.Assignments)
        {
            var (target, value) = Assignments.Parts(place.Node);
            if (target is not { Kind: SyntaxKind.Name or SyntaxKind.Attribute }) continue;
            if (!found.TryGetValue(target.Text, out var list))
            {
                list = [];
                found.Add(target.Text, list);
            }

            list.Add((place, target, value));
        }

        return found;
    }
}
