using Crpbot.Core;

namespace Crpbot.Rules.Packing;

/// <summary>Examples of a built-in rule, which only pages and checks show.</summary>
/// <param name="read">Reads them.</param>
internal sealed class DeferredExamples(Func<IReadOnlyList<RuleExample>> read) : Deferred<RuleExample>
{
    /// <inheritdoc />
    protected override IReadOnlyList<RuleExample> Read() => read();
}
