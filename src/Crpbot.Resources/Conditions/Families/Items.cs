using System.Globalization;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions.Families;

/// <summary>The items that a quantifier runs over, each as a context of its own.</summary>
internal static class Items
{
    /// <summary>Most items looked at; beyond that the outcome is unknown.</summary>
    private const int Most = 20_000;

    /// <summary>Lists the items. A scalar counts as a list of one; entries of a map are items <c>{Key, Value}</c>.</summary>
    /// <param name="value">What stands at the path.</param>
    /// <param name="path">The path.</param>
    /// <param name="context">Where the quantifier stands.</param>
    /// <param name="complete">False when there may be more items than those.</param>
    public static IReadOnlyList<EvaluationContext> Of(Value value, string path, EvaluationContext context, out bool complete)
    {
        complete = value is not (ListValue { Open: true } or MapValue { Open: true } or UnknownValue);
        switch (value)
        {
            case AbsentValue or UnknownValue:
                return [];
            case ListValue list:
                complete &= list.Items.Count <= Most;
                return [.. list.Items.Take(Most).Select((item, i) => Context(context, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))).Where(c => c.Item is not AbsentValue)];
            case MapValue map:
                complete &= map.Entries.Count <= Most;
                return [.. map.Entries.Take(Most).Where(e => e.Value is not AbsentValue).Select(e => Context(context, Entry(e), path + "." + e.Key))];
            default:
                return [Context(context, value, path)];
        }
    }

    /// <summary>Properties read below a list, with the list's path in front.</summary>
    /// <param name="path">Path of the list.</param>
    /// <param name="node">Where the rule names it.</param>
    /// <param name="inner">Condition on an item; null when there is none.</param>
    public static IEnumerable<PropertyRead> Reads(PropertyPath path, RuleNode node, ICondition? inner)
    {
        yield return new PropertyRead(null, path, node);
        foreach (var read in inner?.Reads ?? [])
        {
            if (read.Type is not null || read.Path.Start != PathStart.Item) yield return read;
            else yield return read with { Prefix = Join(path.Start == PathStart.Attributes ? "@" + path.Plain : path.Plain, read.Prefix) };
        }
    }

    private static string Join(string a, string b) => b.Length == 0 ? a : a.Length == 0 ? b : a + "." + b;

    private static MapValue Entry(MapEntry entry) => new([new MapEntry("Key", new ScalarValue(entry.Key) { At = entry.KeyAt }), new MapEntry("Value", entry.Value)]) { At = entry.Value.At ?? entry.KeyAt };

    private static EvaluationContext Context(EvaluationContext context, Value item, string path)
    {
        if (item is not ChoiceValue choice || !choice.Options.Any(o => o.Value is AbsentValue)) return context with { Item = item, ItemPath = path, Presence = null };
        var there = choice.Options.Where(o => o.Value is not AbsentValue).ToList();
        return context with { Item = there.Count == 0 ? new AbsentValue() : Alternatives.Of(there, choice.Decides, choice.At), ItemPath = path, Presence = choice };
    }
}
