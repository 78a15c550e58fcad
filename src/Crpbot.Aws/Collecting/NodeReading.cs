using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Aws.Collecting;

/// <summary>Reads parts of rule nodes with located errors.</summary>
internal static class NodeReading
{
    /// <summary>Refuses keys that are not known.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="known">Keys it may have.</param>
    /// <exception cref="UserError">It has another.</exception>
    public static void Only(this RuleMapping map, IReadOnlyList<string> known)
    {
        foreach (var entry in map.Entries)
            if (!known.Contains(entry.Key.Value, StringComparer.Ordinal))
                throw entry.Key.Error($"unknown key '{entry.Key.Value}'", DidYouMean.Sentence(entry.Key.Value, known) ?? "known keys: " + string.Join(", ", known));
    }

    /// <summary>The text under a key.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">There is none.</exception>
    public static string Text(this RuleMapping map, string key) => map[key] switch
    {
        RuleScalar { Value.Length: > 0 } scalar => scalar.Value,
        null => throw map.Error($"key '{key}' is missing"),
        var other => throw other.Error($"'{key}' is a text"),
    };

    /// <summary>The word under a key.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <param name="words">Words allowed.</param>
    /// <exception cref="UserError">There is none, or another.</exception>
    public static string Word(this RuleMapping map, string key, IReadOnlyList<string> words)
    {
        var word = map.Text(key);
        return words.Contains(word, StringComparer.Ordinal) ? word : throw map[key]!.Error($"'{word}' is not allowed for '{key}'", "one of " + string.Join(", ", words));
    }

    /// <summary>Whole number under a key.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">There is none, or it is not above 0.</exception>
    public static int Number(this RuleMapping map, string key) =>
        int.TryParse(map.Text(key), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw map[key]!.Error($"'{key}' is a whole number above 0");

    /// <summary>Entries of the mapping under a key; none when the key is missing.</summary>
    /// <param name="map">The mapping.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="UserError">Something else stands there.</exception>
    public static IReadOnlyList<RuleEntry> Map(this RuleMapping map, string key) => map[key] switch
    {
        null => [],
        RuleMapping inner => inner.Entries,
        var other => throw other.Error($"'{key}' holds keys and values"),
    };

    /// <summary>A text, or the texts of a list.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="UserError">It is something else.</exception>
    public static IReadOnlyList<string> Texts(this RuleNode node) => node switch
    {
        RuleScalar scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.Select(i => i is RuleScalar s ? s.Value : throw i.Error("expected a text"))],
        _ => throw node.Error("expected a text or a list of texts"),
    };
}
