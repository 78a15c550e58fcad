using Crpbot.Resources.Conditions;

namespace Crpbot.Iam.Policies;

/// <summary>A question about one policy document.</summary>
internal interface IPolicyPredicate
{
    /// <summary>What is asked, for the reader.</summary>
    string Words { get; }

    /// <summary>The answer for each statement that bears on it, so that the deciding ones can be named; the document's answer is their disjunction.</summary>
    /// <param name="document">Document.</param>
    /// <param name="context">The resource.</param>
    IEnumerable<(PolicyStatement Statement, Truth Truth)> Ask(PolicyDocument document, EvaluationContext context);
}
