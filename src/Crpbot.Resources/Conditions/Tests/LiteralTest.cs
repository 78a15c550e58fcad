using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>literal</c>: the text stands in the file itself, or in the default of a parameter. References, dynamic references and what is known only at deployment are none.</summary>
internal sealed class LiteralTest(bool wanted) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => Outcome(false);

    /// <inheritdoc />
    public string Words => wanted ? "is written in the file" : "is not written in the file";

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context) => Outcome(value is ScalarValue { Text.Length: > 0 });

    /// <inheritdoc />
    public Truth Unknown(UnknownValue value) => value.Incomplete ? Truth.Unknown : Outcome(false);

    private Truth Outcome(bool literal) => literal == wanted ? Truth.True : Truth.False;
}
