using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>Reads <c>options</c>.</summary>
internal static class OptionsReader
{
    private static readonly string[] Supported =
    [
        "constant_propagation", "ac_matching", "commutative_boolop", "symmetric_eq", "vardef_assign", "attr_expr", "generic_ellipsis_max_span", "generic_comment_style", "taint_unify_mvars", "taint_focus_on",
    ];

    // Without effect here: languages that we do not have, or what we always do.
    private static readonly string[] Ignored = ["interfile", "implicit_return", "xml_attrs_implicit_ellipsis"];

    private static readonly Dictionary<string, string> OnlyDefault = new(StringComparer.Ordinal)
    {
        ["decorators_order_matters"] = "false", ["symbolic_propagation"] = "false", ["taint_assume_safe_functions"] = "false", ["taint_assume_safe_indexes"] = "false", ["taint_assume_safe_booleans"] = "false",
        ["taint_assume_safe_numbers"] = "false", ["taint_only_propagate_through_assignments"] = "false", ["generic_engine"] = "spacegrep",
    };

    /// <summary>The options of matching.</summary>
    /// <param name="node">What stands under <c>options</c>; null for nothing.</param>
    /// <exception cref="UserError">An option is unknown or not supported; located.</exception>
    public static MatchOptions Read(RuleMapping? node)
    {
        if (node is null) return MatchOptions.Default;
        foreach (var entry in node.Entries) Check(entry);
        return new MatchOptions
        {
            Constants = NodeText.Flag(node, "constant_propagation", true),
            Associative = NodeText.Flag(node, "ac_matching", true),
            CommutativeBooleans = NodeText.Flag(node, "commutative_boolop", false),
            SymmetricEquality = NodeText.Flag(node, "symmetric_eq", false),
            DeclarationsAssign = NodeText.Flag(node, "vardef_assign", true),
            InDecorators = NodeText.Flag(node, "attr_expr", true),
            GenericSpan = NodeText.Number(node, "generic_ellipsis_max_span", 10),
            GenericComments = Word(node, "generic_comment_style", "c", "cpp", "shell"),
        };
    }

    /// <summary>An option with a fixed set of words; null when it is missing.</summary>
    /// <exception cref="UserError">It is another word.</exception>
    public static string? Word(RuleMapping? node, string key, params string[] words)
    {
        if (node?[key] is not { } value) return null;
        var text = NodeText.Required(node, key);
        return words.Contains(text, StringComparer.Ordinal) ? text : throw value.Error($"'{text}' is not allowed for '{key}'", "one of " + string.Join(", ", words));
    }

    private static void Check(RuleEntry entry)
    {
        var name = entry.Key.Value;
        if (Supported.Contains(name, StringComparer.Ordinal) || Ignored.Contains(name, StringComparer.Ordinal)) return;
        if (!OnlyDefault.TryGetValue(name, out var only)) throw entry.Key.Error($"option '{name}' is not supported", DidYouMean.Sentence(name, Supported.Concat(Ignored).Concat(OnlyDefault.Keys)) ?? "the supported options stand in docs/semgrep-rules.md");
        if (entry.Value is not RuleScalar scalar || !string.Equals(scalar.Value, only, StringComparison.OrdinalIgnoreCase)) throw entry.Key.Error($"option '{name}' is supported only as '{only}'");
    }
}
