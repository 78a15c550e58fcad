using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>Whether a value points at a resource: by symbolic reference, by name or by ARN.</summary>
public static class ResourceLink
{
    /// <summary>Asks.</summary>
    /// <param name="value">Value that may point; a list points at what any of its items points at.</param>
    /// <param name="target">Resource.</param>
    public static Truth PointsAt(Value value, Resource target) => value switch
    {
        ReferenceValue reference => string.Equals(reference.Target, target.Key, StringComparison.Ordinal) ? Truth.True : Truth.False,
        ScalarValue scalar => Named(scalar.Text, target) ? Truth.True : Truth.False,
        PartialText partial => Partly(partial, target),
        ListValue list => Any(list.Items.Select(i => PointsAt(i, target)), list.Open),
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => PointsAt(o.Value, target))),
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    private static Truth Any(IEnumerable<Truth> truths, bool open)
    {
        var most = open ? Truth.Unknown : Truth.False;
        foreach (var truth in truths)
            if (truth > most) most = truth;
        return most;
    }

    private static bool Named(string text, Resource target)
    {
        if (text.Length == 0) return false;
        if (string.Equals(text, target.Arn, StringComparison.Ordinal)) return true;
        foreach (var name in target.Names)
            if (string.Equals(text, name, StringComparison.Ordinal) || EndsWithName(text, name)) return true;
        return false;
    }

    // arn:aws:sns:eu-west-1:111122223333:alerts, arn:aws:s3:::models, arn:aws:iam::111122223333:role/trader, and log groups' ":*".
    private static bool EndsWithName(string text, string name)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal)) return false;
        var arn = text.EndsWith(":*", StringComparison.Ordinal) ? text[..^2] : text;
        return arn.Length > name.Length && arn.EndsWith(name, StringComparison.Ordinal) && arn[^(name.Length + 1)] is ':' or '/';
    }

    // arn:…:${Topic.TopicName} holds a reference to it; a text with its name in the last known part may be it.
    private static Truth Partly(PartialText text, Resource target)
    {
        if (text.Parts.Any(p => p is ReferenceValue r && string.Equals(r.Target, target.Key, StringComparison.Ordinal))) return Truth.True;
        var suffix = Tests.Scalars.Suffix(text);
        if (target.Names.Any(n => suffix.EndsWith(n, StringComparison.Ordinal) && (suffix.Length == n.Length || suffix[^(n.Length + 1)] is ':' or '/'))) return Truth.True;
        return text.Parts.Any(p => p is UnknownValue) && target.Names.Any(n => n.EndsWith(suffix, StringComparison.Ordinal)) ? Truth.Unknown : Truth.False;
    }
}
