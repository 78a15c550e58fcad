using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>The keys that a mapping may have: the one source for checking, for suggestions and for the JSON schema.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What stands under it.</param>
/// <param name="Description">One sentence.</param>
public sealed record KeySchema(string Name, KeyKind Kind, string Description)
{
    /// <summary>True when the key must be there.</summary>
    public bool Required { get; init; }

    /// <summary>The words allowed; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Keys below, for mappings.</summary>
    public IReadOnlyList<KeySchema> Keys { get; init; } = [];

    /// <summary>All faults of a node against this schema.</summary>
    /// <param name="node">The node under the key.</param>
    public IEnumerable<UserError> Faults(RuleNode node) => Kind switch
    {
        KeyKind.Map => node is RuleMapping map ? MapFaults(map) : [node.Error($"'{Name}' holds keys and values")],
        KeyKind.Maps => node is RuleSequence list
            ? list.Items.SelectMany(item => item is RuleMapping inner ? MapFaults(inner) : [item.Error($"'{Name}' is a list of mappings")])
            : [node.Error($"'{Name}' is a list")],
        KeyKind.Open => node is RuleMapping or RuleScalar { Value.Length: 0 } ? [] : [node.Error($"'{Name}' holds keys and values")],
        KeyKind.Texts => TextsFaults(node),
        KeyKind.Any => [],
        _ => node is RuleScalar scalar ? ScalarFaults(scalar) : [node.Error($"'{Name}' is a single value")],
    };

    private IEnumerable<UserError> MapFaults(RuleMapping map)
    {
        foreach (var entry in map.Entries)
        {
            var known = Keys.FirstOrDefault(k => string.Equals(k.Name, entry.Key.Value, StringComparison.Ordinal));
            if (known is null)
            {
                yield return entry.Key.Error($"unknown key '{entry.Key.Value}'", DidYouMean.Sentence(entry.Key.Value, Keys.Select(k => k.Name)) ?? "known keys: " + string.Join(", ", Keys.Select(k => k.Name)));
                continue;
            }

            foreach (var fault in known.Faults(entry.Value)) yield return fault;
        }

        foreach (var key in Keys)
            if (key.Required && map[key.Name] is null) yield return map.Error($"key '{key.Name}' is missing", key.Description);
    }

    private IEnumerable<UserError> TextsFaults(RuleNode node) => node switch
    {
        RuleScalar scalar => scalar.Value.Length == 0 && !scalar.Quoted ? [] : ScalarFaults(scalar),
        RuleSequence list => list.Items.SelectMany(item => item is RuleScalar scalar ? ScalarFaults(scalar) : [item.Error($"'{Name}' is a list of texts")]),
        _ => [node.Error($"'{Name}' is a text or a list of texts")],
    };

    private IEnumerable<UserError> ScalarFaults(RuleScalar scalar)
    {
        if (Kind == KeyKind.Flag && scalar.Value is not ("true" or "false")) yield return scalar.Error($"'{Name}' is true or false");
        if (Kind == KeyKind.Number && !double.TryParse(scalar.Value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
            yield return scalar.Error($"'{Name}' is a number");
        if (Words.Count > 0 && !Words.Contains(scalar.Value, StringComparer.Ordinal))
            yield return scalar.Error($"'{scalar.Value}' is not allowed for '{Name}'", DidYouMean.Sentence(scalar.Value, Words) ?? "one of " + string.Join(", ", Words));
    }
}
