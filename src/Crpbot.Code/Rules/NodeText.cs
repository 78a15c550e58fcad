using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Values of rule nodes.</summary>
internal static class NodeText
{
    /// <summary>A text that must be there.</summary>
    /// <exception cref="UserError">It is missing, empty or no text.</exception>
    public static string Required(RuleMapping node, string key) =>
        node[key] is RuleScalar { Value.Length: > 0 } scalar ? scalar.Value : throw (node[key] ?? node).Error($"'{key}' is missing or no text");

    /// <summary>A text, or null when the key is missing.</summary>
    /// <exception cref="UserError">It is no text.</exception>
    public static string? Optional(RuleMapping node, string key) => node[key] switch
    {
        null => null,
        RuleScalar scalar => scalar.Value,
        var other => throw other.Error($"'{key}' is a text"),
    };

    /// <summary>True or false.</summary>
    /// <exception cref="UserError">It is neither.</exception>
    public static bool Flag(RuleMapping node, string key, bool missing) => node[key] switch
    {
        null => missing,
        RuleScalar { Value: "true" or "True" or "yes" } => true,
        RuleScalar { Value: "false" or "False" or "no" } => false,
        var other => throw other.Error($"'{key}' is true or false"),
    };

    /// <summary>A whole number.</summary>
    /// <exception cref="UserError">It is none.</exception>
    public static int Number(RuleMapping node, string key, int missing) => node[key] switch
    {
        null => missing,
        RuleScalar scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var other => throw other.Error($"'{key}' is a whole number"),
    };

    /// <summary>A text or a list of texts; empty when the key is missing.</summary>
    /// <exception cref="UserError">It is something else.</exception>
    public static IReadOnlyList<string> Texts(RuleMapping node, string key) => node[key] is { } value ? Texts(value, key) : [];

    /// <summary>A text or a list of texts.</summary>
    /// <exception cref="UserError">It is something else.</exception>
    public static IReadOnlyList<string> Texts(RuleNode node, string key) => node switch
    {
        RuleScalar { Value.Length: 0 } => [],
        RuleScalar scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.Select(i => (i as RuleScalar)?.Value ?? throw i.Error($"'{key}' is a list of texts"))],
        _ => throw node.Error($"'{key}' is a text or a list of texts"),
    };

    /// <summary>A metavariable's name.</summary>
    /// <exception cref="UserError">It is none.</exception>
    public static string Metavariable(RuleMapping node, string key)
    {
        var name = Required(node, key);
        return IsName(name) ? name : throw node[key]!.Error($"'{name}' is no metavariable", "a metavariable is $ and capital letters, digits or _, for example $ARG");
    }

    /// <summary>True for <c>$X</c>, <c>$...X</c> and the groups of expressions, <c>$1</c>.</summary>
    public static bool IsName(string name) => Patterns.Matching.PatternNames.Is(name) || (name.Length > 1 && name[0] == '$' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);
}
