using Crpbot.Core;

namespace Crpbot.Resources.Conditions.Families;

/// <summary>Reads scalars of condition mappings.</summary>
internal static class Nodes
{
    /// <summary>A flag under a key; false when it is missing.</summary>
    public static bool Flag(RuleMapping node, string key) => node[key] is { } value && Flag(value);

    /// <summary>A flag.</summary>
    /// <exception cref="UserError">It is neither true nor false.</exception>
    public static bool Flag(RuleNode node) => node is RuleScalar { Value: "true" or "false" } scalar ? scalar.Value == "true" : throw node.Error("true or false is needed");

    /// <summary>A text or list of texts.</summary>
    /// <exception cref="UserError">It is neither.</exception>
    public static IReadOnlyList<string> Texts(RuleNode node) => node switch
    {
        RuleScalar scalar => [scalar.Value],
        RuleSequence list => [.. list.Items.Select(i => i is RuleScalar s ? s.Value : throw i.Error("a list of texts is needed"))],
        _ => throw node.Error("a text or a list of texts is needed"),
    };
}
