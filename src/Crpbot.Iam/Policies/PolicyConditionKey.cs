using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>One condition: operator, key and values.</summary>
/// <param name="Operator">Operator, for example <c>StringEquals</c>.</param>
/// <param name="Key">Key, for example <c>aws:SourceArn</c>; compared without case.</param>
/// <param name="Values">Values, one of which must match.</param>
internal sealed record PolicyConditionKey(string Operator, string Key, IReadOnlyList<Value> Values)
{
    /// <summary>True when the condition lets through requests that lack the key, or says what must <em>not</em> be.</summary>
    public bool IsLoose => Operator.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase) || Operator.StartsWith("ForAllValues:", StringComparison.OrdinalIgnoreCase)
        || Operator.Contains("Not", StringComparison.Ordinal) || Operator.Equals("Null", StringComparison.OrdinalIgnoreCase);
}
