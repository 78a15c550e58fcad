using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Concatenates values to one text.</summary>
internal static class Texts
{
    /// <summary>The text: known when all parts are, one of several when one part is, else partly known.</summary>
    /// <param name="parts">Parts in order.</param>
    public static Value Concat(IReadOnlyList<Value> parts)
    {
        if (Combinations(parts) > Alternatives.Most) return Flat([.. parts.Select(p => p is ChoiceValue many ? new UnknownValue("it has several possible values", many.Decides) { At = many.At } : p)]);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not ChoiceValue choice) continue;
            var at = i;
            return Alternatives.Map(choice, option => Concat([.. parts.Take(at), option, .. parts.Skip(at + 1)]));
        }

        return Flat(parts);
    }

    /// <summary>In how many ways the choices combine; counting stops above the most that are kept apart, so that a text of many choices costs no more than its length.</summary>
    private static int Combinations(IReadOnlyList<Value> parts)
    {
        var ways = 1;
        foreach (var part in parts)
        {
            if (part is ChoiceValue choice) ways *= choice.Options.Count;
            if (ways > Alternatives.Most) break;
        }

        return ways;
    }

    private static Value Flat(IReadOnlyList<Value> parts)
    {
        var flat = parts.Where(p => p is not AbsentValue).SelectMany(p => p is PartialText inner ? inner.Parts : [p]).ToList();
        if (flat.Exists(p => p is ListValue or MapValue)) return new UnknownValue("a list or map stands in a text", "a valid template");
        var origin = flat.Find(p => p.Origin.Kind is OriginKind.ParameterDefault or OriginKind.ParameterGiven)?.Origin ?? Origin.Literal;
        if (flat.TrueForAll(p => p is ScalarValue)) return Whole(string.Concat(flat.Cast<ScalarValue>().Select(p => p.Text)), origin);
        if (flat is [var only]) return only;
        return DynamicReference.Of(flat) ?? new PartialText(flat) { Origin = origin };
    }

    private static Value Whole(string text, Origin origin) => DynamicReference.Of(text) ?? new ScalarValue(text) { Origin = origin };
}
