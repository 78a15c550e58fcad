using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>One condition: operator, key and values (IAM user guide, "Condition operators").</summary>
/// <param name="Operator">Operator, for example <c>ForAnyValue:StringEqualsIfExists</c>.</param>
/// <param name="Key">Key, for example <c>aws:SourceArn</c>; compared without case; empty when the condition is not known.</param>
/// <param name="Values">Values, one of which must match.</param>
internal sealed record PolicyConditionKey(string Operator, string Key, IReadOnlyList<Value> Values)
{
    /// <summary>True when it is not known what is demanded.</summary>
    public bool IsUnknown => Key.Length == 0;

    /// <summary>The operator without quantifier and <c>IfExists</c>.</summary>
    public string Base
    {
        get
        {
            var name = Operator[(Operator.IndexOf(':', StringComparison.Ordinal) + 1)..];
            return name.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase) ? name[..^"IfExists".Length] : name;
        }
    }

    /// <summary>True when the condition lets through requests that lack the key, or says what must <em>not</em> be.</summary>
    public bool IsLoose => Operator.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase) || Operator.StartsWith("ForAllValues:", StringComparison.OrdinalIgnoreCase)
        || Operator.Contains("Not", StringComparison.Ordinal) || Operator.Equals("Null", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when it holds for every request but those with certain values: also for requests that lack the key.</summary>
    public bool IsNegated => Base.Contains("Not", StringComparison.Ordinal) && !Operator.StartsWith("ForAnyValue:", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when wildcards in the values are plain characters.</summary>
    public bool IsLiteral => Base is "StringEquals" or "StringEqualsIgnoreCase" or "StringNotEquals" or "StringNotEqualsIgnoreCase";

    /// <summary>True for a key.</summary>
    /// <param name="key">Key.</param>
    public bool Has(string key) => Key.Equals(key, StringComparison.OrdinalIgnoreCase);
}
