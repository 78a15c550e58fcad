using Crpbot.Code.Checks;
using Crpbot.Code.Patterns;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Code.Rules;

/// <summary>Compiles <c>match: code:</c>. Thread safe.</summary>
public sealed class CodeRuleReader
{
    /// <summary>The key under <c>match</c>.</summary>
    public const string Key = "code";

    private static readonly string[] TaintKeys = ["pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators"];
    private readonly Lock _gate = new();
    private readonly PatternCache _patterns;
    private readonly LibraryShelf _shelf;
    private readonly TimeProvider _clock;

    /// <summary>Creates a reader.</summary>
    /// <param name="parsers">Parsers of patterns; a rule for a language without one is refused when it is compiled.</param>
    /// <param name="libraries">Shared libraries.</param>
    /// <param name="clock">Clock of <c>today()</c> in comparisons.</param>
    /// <exception cref="UserError">Two libraries have one name.</exception>
    public CodeRuleReader(IEnumerable<IPatternParser> parsers, IEnumerable<CodeLibrary> libraries, TimeProvider clock)
    {
        (_patterns, _clock) = (new PatternCache(parsers), clock);
        _shelf = new LibraryShelf(libraries, l => new FormulaReader(l, MatchOptions.Default, _patterns, clock));
    }

    /// <summary>Schema of what stands under the key.</summary>
    public static KeySchema Schema => CodeKeys.Schema;

    /// <summary>True when a rule is for code.</summary>
    /// <param name="rule">Rule.</param>
    public static bool IsCodeRule(Rule rule) => rule.Match[Key] is not null;

    /// <summary>True when a rule for code is for texts of any kind: its languages have generic or regex, by whatever name.</summary>
    /// <param name="rule">Rule.</param>
    public static bool ReadsTexts(Rule rule) =>
        rule.Match[Key] is RuleMapping node && node["languages"] is { } languages && LanguageNames.Read(languages).Any(l => l is RuleLanguage.Generic or RuleLanguage.Regex);

    /// <summary>Reads a rule. Its patterns are compiled later; <see cref="CodeRule.Compile"/> does it at once.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public CodeRule Read(Rule rule)
    {
        if (rule.Match[Key] is not RuleMapping node) throw rule.Match.Error("'code' holds keys and values");
        foreach (var entry in node.Entries)
            if (Schema.Keys.All(k => k.Name != entry.Key.Value)) throw CodeKeys.Unknown(entry.Key, Schema.Keys.Select(k => k.Name));
        if (Schema.Faults(node).FirstOrDefault() is { } fault) throw fault;
        var languages = LanguageNames.Read(node["languages"]!);
        var options = OptionsReader.Read(node["options"] as RuleMapping);
        var mode = NodeText.Optional(node, "mode");
        var unless = NodeText.Texts(node, "unless");
        if (mode == "check") return Check(rule, node, languages, unless);
        var taint = mode == "taint";
        CheckMode(node, taint, languages);
        return new CodeRule(rule, languages, l => Compile(node, l, languages, options, taint)) { IsTaint = taint, Paths = Paths(node["paths"] as RuleMapping), Fix = Fix(node), Unless = unless, IsLocal = NodeText.Optional(node, "within") == "function" };
    }

    private static CodeRule Check(Rule rule, RuleMapping node, IReadOnlyList<RuleLanguage> languages, IReadOnlyList<string> unless)
    {
        if (CodeChecks.Of(rule.Id) is null) throw node["mode"]!.Error($"there is no check '{rule.Id}'", "mode check is for rules of the program that are code");
        var wrong = node.Entries.FirstOrDefault(e => CodeKeys.Roots.Contains(e.Key.Value, StringComparer.Ordinal) || TaintKeys.Contains(e.Key.Value, StringComparer.Ordinal));
        if (wrong is not null) throw wrong.Key.Error($"'{wrong.Key.Value}' does not belong to mode check");
        return new CodeRule(rule, languages, l => new CodeRuleBody(l, null, null)) { IsTaint = false, IsCheck = true, Paths = Paths(node["paths"] as RuleMapping), Unless = unless };
    }

    private static void CheckMode(RuleMapping node, bool taint, IReadOnlyList<RuleLanguage> languages)
    {
        var wrong = node.Entries.FirstOrDefault(e => (taint ? CodeKeys.Roots : TaintKeys).Contains(e.Key.Value, StringComparer.Ordinal));
        if (wrong is not null) throw wrong.Key.Error($"'{wrong.Key.Value}' does not belong to mode {(taint ? "taint" : "search")}", taint ? "pattern-sources and pattern-sinks" : "add 'mode: taint'");
        if (!taint) return;
        if (node["pattern-sources"] is null || node["pattern-sinks"] is null) throw node.Error("mode taint needs pattern-sources and pattern-sinks");
        if (languages.Any(l => l is RuleLanguage.Generic or RuleLanguage.Regex)) throw node["languages"]!.Error("data cannot be followed in language generic or regex");
    }

    private CodeRuleBody Compile(RuleMapping node, RuleLanguage language, IReadOnlyList<RuleLanguage> languages, MatchOptions options, bool taint)
    {
        lock (_gate)
        {
            var formulas = new FormulaReader(language, options, _patterns, _clock);
            if (!taint) return new CodeRuleBody(language, formulas.ReadRoot(node), null);
            var reader = new TaintReader(formulas, null, (r, k) => _shelf.Use(r, k, language, languages));
            var spec = new TaintSpec(
                reader.Read<TaintSource>(node["pattern-sources"], TaintList.Sources),
                reader.Read<TaintSink>(node["pattern-sinks"], TaintList.Sinks),
                reader.Read<TaintSanitizer>(node["pattern-sanitizers"], TaintList.Sanitizers),
                reader.Read<TaintPropagator>(node["pattern-propagators"], TaintList.Propagators))
            {
                UnifyMetavariables = node["options"] is RuleMapping map && NodeText.Flag(map, "taint_unify_mvars", false),
                ReportAtSource = OptionsReader.Word(node["options"] as RuleMapping, "taint_focus_on", "source", "sink") == "source",
            };
            return new CodeRuleBody(language, null, spec);
        }
    }

    private static PathFilter Paths(RuleMapping? node) => node is null ? PathFilter.All : new PathFilter(NodeText.Texts(node, "include"), NodeText.Texts(node, "exclude"));

    private static RuleFix? Fix(RuleMapping node)
    {
        if (node["fix"] is RuleScalar fix) return new RuleFix(fix.Value, null, string.Empty, 0);
        if (node["fix-regex"] is not RuleMapping map) return null;
        _ = FormulaReader.Regex(map["regex"]!, System.Text.RegularExpressions.RegexOptions.None);
        return new RuleFix(null, NodeText.Required(map, "regex"), NodeText.Optional(map, "replacement") ?? string.Empty, NodeText.Number(map, "count", 0));
    }
}
