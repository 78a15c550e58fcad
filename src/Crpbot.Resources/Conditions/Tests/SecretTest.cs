using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>looks-secret</c>: a literal credential. References, dynamic references and unknown texts are none; a collector's mark (<c>looksSecret</c>) stands for a value that was not kept.</summary>
internal sealed class SecretTest(ISecretJudge judge, string lastStep, bool wanted) : IValueTest
{
    /// <summary>Entry of the map that a collector puts in place of a value.</summary>
    internal const string Mark = "looksSecret";

    /// <inheritdoc />
    public Truth Absent => wanted ? Truth.False : Truth.True;

    /// <inheritdoc />
    public string Words => wanted ? "is a literal credential" : "is no literal credential";

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        var secret = value switch
        {
            ScalarValue scalar => judge.IsSecret(Name(context), scalar.Text),

            // postgres://user:literal@${Host}/db: the unknown parts are written as variables.
            PartialText text when text.Parts.OfType<ScalarValue>().Any(p => p.Text.Contains("://", StringComparison.Ordinal)) => judge.IsSecret(Name(context), string.Concat(text.Parts.Select(p => p is ScalarValue s ? s.Text : "${x}"))),
            MapValue map => map[Mark] is ScalarValue { Text: "true" },
            _ => false,
        };
        return secret == wanted ? Truth.True : Truth.False;
    }

    /// <inheritdoc />
    public Truth Unknown(UnknownValue value) => value.Incomplete ? Truth.Unknown : wanted ? Truth.False : Truth.True;

    private string Name(EvaluationContext context) => ItemName.Of(context.Item, lastStep) ?? lastStep;
}
