using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>is</c> and <c>in</c>, or their negations.</summary>
internal sealed class EqualityTest(Operand operand, bool negated, bool ignoreCase) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => negated ? Truth.True : Truth.False;

    /// <inheritdoc />
    public string Words => (negated ? "is not " : "is ") + (operand.Literals.Count > 1 ? "one of " : string.Empty) + operand;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (operand.Texts(context) is not { } texts) return Truth.Unknown;
        var same = value switch
        {
            ScalarValue scalar => texts.Any(t => Scalars.Same(scalar.Text, t, ignoreCase)) ? Truth.True : Truth.False,
            PartialText partial => texts.Any(t => Possible(partial, t)) ? Truth.Unknown : Truth.False,
            ReferenceValue => Truth.Unknown,
            ListValue { Open: true } => Truth.Unknown,
            ListValue { Items: [not (ScalarValue or MapValue or ListValue)] } => Truth.Unknown,
            ListValue { Items: [ScalarValue only] } => texts.Any(t => Scalars.Same(only.Text, t, ignoreCase)) ? Truth.True : Truth.False,
            _ => Truth.False,
        };
        return negated ? Kleene.Not(same) : same;
    }

    private bool Possible(PartialText partial, string text)
    {
        var how = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return text.StartsWith(Scalars.Prefix(partial), how) && text.EndsWith(Scalars.Suffix(partial), how);
    }
}
