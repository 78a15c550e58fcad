using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Always the same value.</summary>
/// <param name="value">The value.</param>
internal sealed class ConstantExpression(ScalarValue value) : Expression
{
    /// <inheritdoc />
    public override IEnumerable<string> Roots => [];

    /// <inheritdoc />
    public override Value Read(AnswerScope scope) => value;
}
