using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>The first of several expressions that gives something. One that is not known makes the whole unknown: what follows it might not count.</summary>
/// <param name="parts">The expressions, in order.</param>
internal sealed class FirstExpression(IReadOnlyList<Expression> parts) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => parts.SelectMany(p => p.Roots);

    /// <inheritdoc />
    public override IEnumerable<AnswerPath> Paths => parts.SelectMany(p => p.Paths);

    /// <inheritdoc />
    public override Value Read(AnswerScope scope)
    {
        Value value = new AbsentValue();
        foreach (var part in parts)
        {
            value = part.Read(scope);
            if (!IsAbsent(value)) return value;
        }

        return value;
    }
}
