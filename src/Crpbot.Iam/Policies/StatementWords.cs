using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Says a statement in a line.</summary>
internal static class StatementWords
{
    /// <summary>Effect, actions, resources, principals.</summary>
    public static string Of(PolicyStatement s) => string.Join(' ', new[]
    {
        Word(s.Effect),
        s.NotActions is { } not ? "everything but " + List(not) : List(s.Actions),
        s.NamesResources ? "on " + (s.NotResources is { } except ? "everything but " + List(except) : List(s.Resources)) : string.Empty,
        s.Principals.Count > 0 ? (Word(s.Effect) == "Deny" ? "to " : "for ") + List([.. s.Principals.Select(p => p.Value)]) : string.Empty,
        s.Conditions.Count > 0 ? "if " + string.Join(", ", s.Conditions.Select(c => c.Key).Distinct(StringComparer.Ordinal)) : string.Empty,
    }.Where(w => w.Length > 0));

    private static string List(IReadOnlyList<Value> values) => string.Join(", ", values.Take(3).Select(Word)) + (values.Count > 3 ? ", …" : string.Empty);

    private static string Word(Value value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        PartialText text => string.Concat(text.Parts.Select(p => p is ScalarValue s ? s.Text : "…")),
        ReferenceValue reference => reference.Target[(reference.Target.LastIndexOf('#') + 1)..],
        _ => "…",
    };
}
