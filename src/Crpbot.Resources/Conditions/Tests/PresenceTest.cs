using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary><c>exists</c>, or with <paramref name="full"/> <c>empty</c> (nothing there, an empty text, list or map).</summary>
internal sealed class PresenceTest(bool wanted, bool full) : IValueTest
{
    /// <inheritdoc />
    public Truth Absent => (full ? wanted : !wanted) ? Truth.True : Truth.False;

    /// <inheritdoc />
    public string Words => full ? (wanted ? "is empty" : "is not empty") : wanted ? "exists" : "does not exist";

    /// <inheritdoc />
    public Truth Test(Value value, EvaluationContext context)
    {
        if (!full) return wanted ? Truth.True : Truth.False;
        var empty = value switch
        {
            ScalarValue scalar => scalar.Text.Length == 0 ? Truth.True : Truth.False,
            ListValue { Items.Count: 0, Open: true } or MapValue { Entries.Count: 0, Open: true } => Truth.Unknown,
            ListValue list => Items(list),
            MapValue map => map.Entries.Count == 0 ? Truth.True : Truth.False,
            _ => Truth.False,
        };
        return wanted ? empty : Kleene.Not(empty);
    }

    // Items of one branch of a condition may all be missing.
    private static Truth Items(ListValue list)
    {
        if (list.Items.Any(i => i is not AbsentValue && !(i is ChoiceValue choice && choice.Options.Any(o => o.Value is AbsentValue)))) return Truth.False;
        return list.Open || list.Items.Any(i => i is ChoiceValue) ? Truth.Unknown : Truth.True;
    }
}
