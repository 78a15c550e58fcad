using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>The keys of code rules, and those of Semgrep that are not supported.</summary>
internal static class CodeKeys
{
    /// <summary>Keys of which a formula has exactly one.</summary>
    public static readonly string[] Roots = ["pattern", "patterns", "pattern-either", "pattern-regex", "pattern-inside"];

    /// <summary>Keys of an item under <c>patterns</c>.</summary>
    public static readonly string[] Items =
    [
        "pattern", "patterns", "pattern-either", "pattern-inside", "pattern-not", "pattern-not-inside", "pattern-regex", "pattern-not-regex",
        "metavariable-regex", "metavariable-pattern", "metavariable-comparison", "metavariable-type", "metavariable-name", "focus-metavariable",
    ];

    private static readonly string[] Unsupported =
    [
        "pattern-where-python", "pattern-comby", "metavariable-analysis", "join", "extract", "dest-language", "transform", "reduce", "dest-rules", "steps", "r2c-internal-project-depends-on", "project-depends-on",
        "depends-on-either", "semgrep-internal-metavariable-name", "pattern-dependencies", "validators", "secrets", "sca", "product", "analyzer",
    ];

    /// <summary>Schema of what stands under <c>match: code:</c>.</summary>
    public static KeySchema Schema { get; } = new(CodeRuleReader.Key, KeyKind.Map, "Finds code by patterns, or follows data from sources to sinks; the keys are Semgrep's.")
    {
        Keys =
        [
            new("languages", KeyKind.Texts, "Languages of the patterns.") { Required = true },
            new("mode", KeyKind.Text, "Whether code is searched (the default) or data followed.") { Words = ["search", "taint"] },
            new("pattern", KeyKind.Text, "Code with metavariables and '...'."),
            new("patterns", KeyKind.Any, "Patterns and conditions that must all hold."),
            new("pattern-either", KeyKind.Any, "Patterns of which one must hold."),
            new("pattern-regex", KeyKind.Text, "A regular expression on the text."),
            new("pattern-inside", KeyKind.Any, "A surrounding; reported itself when nothing else is asked."),
            new("pattern-sources", KeyKind.Any, "Where data comes in."),
            new("pattern-sinks", KeyKind.Any, "Where data must not arrive."),
            new("pattern-sanitizers", KeyKind.Any, "Where data is made safe."),
            new("pattern-propagators", KeyKind.Any, "How data passes on where the language alone does not tell."),
            new("paths", KeyKind.Map, "Files that the rule applies to.")
            {
                Keys = [new("include", KeyKind.Texts, "Patterns of paths."), new("exclude", KeyKind.Texts, "Patterns of paths; they win.")],
            },
            new("options", KeyKind.Open, "How patterns match."),
            new("fix", KeyKind.Text, "Text that would replace what matched; metavariables are filled in."),
            new("fix-regex", KeyKind.Map, "Replacement within what matched.")
            {
                Keys = [new("regex", KeyKind.Text, "Expression.") { Required = true }, new("replacement", KeyKind.Text, "Replacement with \\1 for groups.") { Required = true }, new("count", KeyKind.Number, "How often; all by default.")],
            },
        ],
    };

    /// <summary>The fault of a key that is not among those allowed.</summary>
    public static UserError Unknown(RuleScalar key, IEnumerable<string> allowed)
    {
        if (Unsupported.Contains(key.Value, StringComparer.Ordinal)) return key.Error($"'{key.Value}' is not supported", "the supported keys stand in docs/semgrep-rules.md");
        var known = allowed.ToList();
        return key.Error($"unknown key '{key.Value}'", DidYouMean.Sentence(key.Value, known) ?? "known keys here: " + string.Join(", ", known));
    }

    /// <summary>Checks that a mapping has no other keys.</summary>
    /// <exception cref="UserError">It has one.</exception>
    public static void Check(RuleMapping node, params IEnumerable<string> allowed)
    {
        foreach (var entry in node.Entries)
            if (!allowed.Contains(entry.Key.Value, StringComparer.Ordinal)) throw Unknown(entry.Key, allowed);
    }
}
