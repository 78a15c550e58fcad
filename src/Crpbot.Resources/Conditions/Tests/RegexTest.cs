using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>matches</c> or <c>matches-not</c>: a regular expression in time linear in the text.</summary>
internal sealed class RegexTest(LinearRegex regex, bool negated) : IValueTest
{
    private const int Longest = 1 << 20;

    /// <inheritdoc />
    public Truth Absent => negated ? Truth.True : Truth.False;

    /// <inheritdoc />
    public string Words => (negated ? "does not match " : "matches ") + regex;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        var matches = value switch
        {
            ScalarValue { Text.Length: > Longest } => Truth.Unknown,
            ScalarValue scalar => regex.IsMatch(scalar.Text) ? Truth.True : Truth.False,
            PartialText or ReferenceValue => Truth.Unknown,
            _ => Truth.False,
        };
        return negated ? Kleene.Not(matches) : matches;
    }
}
