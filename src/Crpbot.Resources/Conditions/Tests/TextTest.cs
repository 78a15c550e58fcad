using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>starts-with</c>, <c>ends-with</c>, <c>contains</c>; one of several operands is enough.</summary>
internal sealed class TextTest(string kind, Operand operand, bool ignoreCase) : IValueTest
{
    private StringComparison How => ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <inheritdoc />
    public Truth Absent => Truth.False;

    /// <inheritdoc />
    public string Words => kind.Replace('-', ' ') + " " + operand;

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (operand.Texts(context) is not { } texts) return Truth.Unknown;
        if (kind == "contains" && value is ListValue list) return Items(list, texts);
        return value switch
        {
            ScalarValue scalar => texts.Any(t => Holds(scalar.Text, t)) ? Truth.True : Truth.False,
            PartialText partial => Kleene.Any(texts.Select(t => new Verdict(Holds(partial, t), []))).Truth,
            ReferenceValue => Truth.Unknown,
            _ => Truth.False,
        };
    }

    private Truth Items(ListValue list, IReadOnlyList<string> texts)
    {
        if (list.Items.Any(i => i is ScalarValue s && texts.Any(t => Scalars.Same(s.Text, t, ignoreCase)))) return Truth.True;
        return list.Open || list.Items.Any(i => i is not (ScalarValue or MapValue or ListValue)) ? Truth.Unknown : Truth.False;
    }

    private bool Holds(string text, string part) => kind switch
    {
        "starts-with" => text.StartsWith(part, How),
        "ends-with" => text.EndsWith(part, How),
        _ => text.Contains(part, How),
    };

    private Truth Holds(PartialText text, string part)
    {
        if (kind == "contains") return Scalars.Known(text).Any(k => k.Contains(part, How)) ? Truth.True : Truth.Unknown;
        var known = kind == "starts-with" ? Scalars.Prefix(text) : Scalars.Suffix(text);
        if (Holds(known, part)) return Truth.True;
        return Holds(part, known) ? Truth.Unknown : Truth.False;
    }
}
