using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>A metavariable names something of one of some modules or namespaces.</summary>
/// <param name="metavariable">Name with <c>$</c>.</param>
/// <param name="modules">Dotted names.</param>
internal sealed class ModuleCondition(string metavariable, IReadOnlyList<string> modules) : IMatchCondition
{
    /// <inheritdoc />
    public IEnumerable<Hit> Apply(Hit hit, FormulaEvaluator evaluator)
    {
        if (hit[metavariable] is not { } binding || evaluator.File is not { } file) return [];
        var name = binding.Nodes.Count == 1 ? file.Semantics.QualifiedName(binding.Nodes[0]) : binding.Text;
        return name is not null && modules.Any(m => name == m || (name.StartsWith(m, StringComparison.Ordinal) && name[m.Length] == '.')) ? [hit] : [];
    }
}
