using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>at-least</c>, <c>at-most</c>, <c>above</c>, <c>below</c> on numbers, and on versions when the operand is quoted (<c>'14.10'</c>) or either has two dots.</summary>
internal sealed class OrderTest(string kind, Operand operand) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => Truth.False;

    /// <inheritdoc />
    public string Words => kind.Replace('-', ' ') + " " + operand;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (operand.Texts(context) is not [var limit]) return Truth.Unknown;
        return value is ScalarValue scalar && Scalars.Compare(scalar.Text, limit, operand.IsQuoted) is { } order ? Holds(order) : Truth.Unknown;
    }

    private Truth Holds(int order) => kind switch
    {
        "at-least" => order >= 0,
        "at-most" => order <= 0,
        "above" => order > 0,
        _ => order < 0,
    } ? Truth.True : Truth.False;
}
