using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Replaces known texts (<c>values</c>) and fills in what is not there (<c>default</c>).</summary>
/// <param name="inner">What is read.</param>
/// <param name="values">Replacement by text.</param>
/// <param name="fallback">The value when nothing is there; null for absent.</param>
internal sealed class ReplacingExpression(Expression inner, IReadOnlyDictionary<string, ScalarValue> values, ScalarValue? fallback) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => inner.Roots;

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => inner.Paths;

    /// <inheritdoc />
    public override Value Read(AnswerScope scope) => inner.Read(scope) switch
    {
        ScalarValue scalar when values.TryGetValue(scalar.Text, out var other) => other,
        AbsentValue when fallback is not null => fallback,
        var value => value,
    };
}
