using Crpbot.Resources.Values;

namespace Crpbot.Iam;

/// <summary>
/// The documents that one with choices may turn out to be. Choices between the same alternatives (one condition of a template, used twice) are made
/// together, so that what no deployment can be is not judged.
/// </summary>
internal static class Worlds
{
    /// <summary>Most documents that are kept apart; choices beyond become unknown values.</summary>
    public const int Most = 64;

    /// <summary>The possible documents, none of which holds a choice; the value itself when there is nothing to choose.</summary>
    /// <param name="value">A value.</param>
    public static IReadOnlyList<Value> Of(Value value)
    {
        var choices = new Dictionary<string, ChoiceValue>(StringComparer.Ordinal);
        Collect(value, choices);
        if (choices.Count == 0) return [value];
        var worlds = new List<Dictionary<string, int>> { new(StringComparer.Ordinal) };
        foreach (var (key, choice) in choices)
        {
            if (worlds.Count * choice.Options.Count > Most) continue;
            worlds = [.. worlds.SelectMany(w => Enumerable.Range(0, choice.Options.Count).Select(n => new Dictionary<string, int>(w, StringComparer.Ordinal) { [key] = n }))];
        }

        return [.. worlds.Select(w => Pick(value, w))];
    }

    /// <summary>The first choice in a value, or null.</summary>
    /// <param name="value">A value.</param>
    public static ChoiceValue? FirstChoice(Value value) => value switch
    {
        ChoiceValue choice => choice,
        MapValue map => map.Entries.Select(e => FirstChoice(e.Value)).FirstOrDefault(c => c is not null),
        ListValue list => list.Items.Select(FirstChoice).FirstOrDefault(c => c is not null),
        PartialText text => text.Parts.Select(FirstChoice).FirstOrDefault(c => c is not null),
        _ => null,
    };

    private static void Collect(Value value, Dictionary<string, ChoiceValue> choices)
    {
        switch (value)
        {
            case ChoiceValue choice:
                choices.TryAdd(Key(choice), choice);
                foreach (var option in choice.Options) Collect(option.Value, choices);
                break;
            case MapValue map:
                foreach (var entry in map.Entries) Collect(entry.Value, choices);
                break;
            case ListValue list:
                foreach (var item in list.Items) Collect(item, choices);
                break;
            case PartialText text:
                foreach (var part in text.Parts) Collect(part, choices);
                break;
        }
    }

    private static string Key(ChoiceValue choice) => choice.Decides + "\n" + string.Join('\n', choice.Options.Select(o => o.When));

    private static Value Pick(Value value, Dictionary<string, int> world) => value switch
    {
        ChoiceValue choice => Chosen(choice, world) is var chosen && chosen.At is null ? chosen with { At = choice.At } : chosen,
        MapValue map => map with { Entries = [.. map.Entries.Select(e => e with { Value = Pick(e.Value, world) })] },
        ListValue list => list with { Items = [.. list.Items.Select(i => Pick(i, world))] },
        PartialText text => Joined(text with { Parts = [.. text.Parts.Select(p => Pick(p, world))] }),
        _ => value,
    };

    private static Value Chosen(ChoiceValue choice, Dictionary<string, int> world) =>
        world.TryGetValue(Key(choice), out var n) ? Pick(choice.Options[n].Value, world) : new UnknownValue("it has too many possible values", choice.Decides);

    // A text whose parts all became known is a known text, wildcards included.
    private static Value Joined(PartialText text) => text.Parts.All(p => p is ScalarValue)
        ? new ScalarValue(string.Concat(text.Parts.Cast<ScalarValue>().Select(s => s.Text))) { At = text.At, Origin = text.Origin } : text;
}
