using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A metavariable has one of some types.</summary>
/// <param name="metavariable">Name with <c>$</c>.</param>
/// <param name="types">Names of types.</param>
internal sealed class TypeCondition(string metavariable, IReadOnlyList<string> types) : IMatchCondition
{
    /// <inheritdoc />
    public IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator) =>
        hit[metavariable] is { } binding && evaluator.File is { } file && NamesOf(binding, file).Any(n => types.Any(t => TypeNames.Match(t, n))) ? [hit] : [];

    private static IEnumerable<string> NamesOf(Binding binding, CodeFile file)
    {
        if (NameOf(binding, file) is { } name) yield return name;
        if (binding.Nodes.Count != 1) yield break;
        foreach (var inherited in file.Semantics.BaseTypeNames(binding.Nodes[0])) yield return inherited;
    }

    private static string? NameOf(Binding binding, CodeFile file)
    {
        if (binding.Nodes.Count == 1) return file.Semantics.TypeName(binding.Nodes[0]) ?? TypeNames.OfLiteral(binding.Nodes[0], file.Tree.Language == Language.CSharp);
        if (binding.Owner is not { Kind: SyntaxKind.Parameter, Count: > 0 } parameter || parameter[0] is not { } annotation) return null;
        return file.Semantics.QualifiedName(annotation) ?? TypeNames.Of(annotation);
    }
}
