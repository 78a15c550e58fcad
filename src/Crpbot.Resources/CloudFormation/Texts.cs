using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Concatenates values to one text.</summary>
internal static class Texts
{
    /// <summary>The text: known when all parts are, one of several when one part is, else partly known.</summary>
    /// <param name="parts">Parts in order.</param>
    public static Value Concat(IReadOnlyList<Value> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not ChoiceValue choice) continue;
            var at = i;
            return Alternatives.Map(choice, option => Concat([.. parts.Take(at), option, .. parts.Skip(at + 1)]));
        }

        var flat = parts.Where(p => p is not AbsentValue).SelectMany(p => p is PartialText inner ? inner.Parts : [p]).ToList();
        if (flat.Exists(p => p is ListValue or MapValue)) return new UnknownValue("a list or map stands in a text", "a valid template");
        var origin = flat.Find(p => p.Origin.Kind is OriginKind.ParameterDefault or OriginKind.ParameterGiven)?.Origin ?? Origin.Literal;
        if (flat.TrueForAll(p => p is ScalarValue)) return new ScalarValue(string.Concat(flat.Cast<ScalarValue>().Select(p => p.Text))) { Origin = origin };
        return flat is [var only] ? only : new PartialText(flat) { Origin = origin };
    }
}
