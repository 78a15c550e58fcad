namespace Crpbot.Resources.Values;

/// <summary>Makes a value of several possible ones.</summary>
public static class Alternatives
{
    /// <summary>Most options that are kept apart; more become one unknown.</summary>
    public const int Most = 64;

    /// <summary>Changes each option.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="change">The change.</param>
    public static Value Map(ChoiceValue choice, Func<Value, Value> change) =>
        Of([.. choice.Options.Select(o => o with { Value = change(o.Value) })], choice.Decides, choice.At);

    /// <summary>Joins options: equal ones collapse, nested choices are flattened.</summary>
    /// <param name="options">At least one option.</param>
    /// <param name="decides">What would decide it.</param>
    /// <param name="at">Position; null keeps that of the options.</param>
    public static Value Of(IReadOnlyList<Choice> options, string decides, SourceSpan? at)
    {
        var flat = new List<Choice>();
        foreach (var option in options)
        {
            if (option.Value is ChoiceValue inner) flat.AddRange(inner.Options.Select(o => new Choice(option.When + " and " + o.When, o.Value)));
            else flat.Add(option);
        }

        if (flat.TrueForAll(o => SameText(o.Value, flat[0].Value))) return at is null ? flat[0].Value : flat[0].Value with { At = flat[0].Value.At ?? at };
        return flat.Count > Most ? new UnknownValue("it has too many possible values", decides) { At = at } : new ChoiceValue(flat, decides) { At = at };
    }

    private static bool SameText(Value a, Value b) => (a, b) switch
    {
        (ScalarValue x, ScalarValue y) => string.Equals(x.Text, y.Text, StringComparison.Ordinal),
        (AbsentValue, AbsentValue) => true,
        (ReferenceValue x, ReferenceValue y) => x.Target == y.Target && x.Attribute == y.Attribute,
        _ => ReferenceEquals(a, b),
    };
}
