using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary>A question that each statement answers by itself.</summary>
/// <param name="words">What is asked.</param>
/// <param name="ask">The answer of a statement among all of its document.</param>
internal sealed class StatementPredicate(string words, Func<PolicyStatement, PolicyDocument, EvaluationContext, Truth> ask) : IPolicyPredicate
{
    /// <inheritdoc />
    public string Words => words;

    /// <inheritdoc />
    public IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(PolicyDocument document, EvaluationContext context) =>
        document.Statements.Select(s => (s, ask(s, document, context)));
}
