using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Formulas;
using Crpbot.Code.Patterns.Generic;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Reads formulas for one language: <c>pattern</c>, <c>patterns</c>, <c>pattern-either</c> … and what stands below them.</summary>
internal sealed class FormulaReader
{
    private const int MaxDepth = 40;
    private static readonly IReadOnlyDictionary<string, NameFilter> NoFilters = new Dictionary<string, NameFilter>(StringComparer.Ordinal);
    private readonly RuleLanguage _language;
    private readonly MatchOptions _options;
    private readonly PatternCache _patterns;
    private readonly ConditionReader _conditions;
    private int _depth;

    /// <summary>Creates a reader.</summary>
    public FormulaReader(RuleLanguage language, MatchOptions options, PatternCache patterns, TimeProvider clock)
    {
        (_language, _options, _patterns) = (language, options, patterns);
        _conditions = new ConditionReader(language, l => new FormulaReader(l, options, patterns, clock), clock);
    }

    /// <summary>The formula of a mapping that has exactly one of the keys <see cref="CodeKeys.Roots"/>.</summary>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public Formula ReadRoot(RuleMapping node)
    {
        var roots = node.Entries.Where(e => CodeKeys.Roots.Contains(e.Key.Value, StringComparer.Ordinal)).ToList();
        if (roots.Count != 1) throw (roots.Count > 1 ? roots[1].Key : (RuleNode)node).Error(roots.Count == 0 ? "there is no pattern" : "only one pattern key may stand here", "exactly one of " + string.Join(", ", CodeKeys.Roots));
        return Named(Positive(roots[0], NoFilters), node);
    }

    /// <summary>The formula within a metavariable-pattern: negatives alone are allowed.</summary>
    public Formula ReadWithin(RuleMapping node)
    {
        var roots = node.Entries.Where(e => CodeKeys.Items.Contains(e.Key.Value, StringComparer.Ordinal)).ToList();
        if (roots.Count != 1) throw node.Error("exactly one pattern key stands here", "pattern, patterns, pattern-either or pattern-regex");
        return roots[0].Key.Value == "patterns" ? All(roots[0], NoFilters, within: true) : Positive(roots[0], NoFilters);
    }

    private Formula Positive(RuleEntry entry, IReadOnlyDictionary<string, NameFilter> filters)
    {
        if (++_depth > MaxDepth) throw entry.Key.Error("nested too deeply");
        var formula = entry.Key.Value switch
        {
            "pattern" => Leaf(entry.Value, filters),
            "pattern-regex" => new RegexFormula(Regex(entry.Value, RegexOptions.None)),
            "patterns" => All(entry, filters, within: false),
            "pattern-either" => Either(entry, filters),
            "pattern-inside" => new InsideFormula(Sub(entry.Value, filters)),
            _ => throw CodeKeys.Unknown(entry.Key, CodeKeys.Roots),
        };
        _depth--;
        return formula;
    }

    private EitherFormula Either(RuleEntry entry, IReadOnlyDictionary<string, NameFilter> filters)
    {
        if (entry.Value is not RuleSequence { Items.Count: > 0 } list) throw entry.Value.Error("'pattern-either' is a list of patterns");
        return new EitherFormula([.. list.Items.Select(i => Positive(Single(i), filters)).Zip(list.Items, (f, i) => Named(f, (RuleMapping)i))]);
    }

    private AllFormula All(RuleEntry entry, IReadOnlyDictionary<string, NameFilter> filters, bool within)
    {
        if (entry.Value is not RuleSequence { Items.Count: > 0 } list) throw entry.Value.Error("'patterns' is a list of patterns");
        var entries = list.Items.Select(i => (Entry: Single(i), Node: (RuleMapping)i)).ToList();
        var own = _conditions.Filters(entries.Select(e => e.Entry), filters);
        var positives = entries.Where(e => CodeKeys.Roots.Contains(e.Entry.Key.Value, StringComparer.Ordinal)).Select(e => Named(Positive(e.Entry, own), e.Node)).ToList();
        if (positives.Count == 0 && !within) throw entry.Key.Error("'patterns' holds no positive pattern", "add a pattern, pattern-inside, pattern-either or pattern-regex");
        return new AllFormula
        {
            Positives = positives,
            Negatives = [.. entries.Select(e => Negative(e.Entry)).OfType<Exclusion>()],
            Conditions = [.. entries.Where(e => ConditionReader.Is(e.Entry)).Select(e => _conditions.Read(e.Entry))],
            Focus = [.. entries.Where(e => e.Entry.Key.Value == "focus-metavariable").Select(e => Focus(e.Entry.Value))],
        };
    }

    private Exclusion? Negative(RuleEntry entry) => entry.Key.Value switch
    {
        "pattern-not" => new Exclusion(Sub(entry.Value, NoFilters), ExclusionKind.Same),
        "pattern-not-inside" => new Exclusion(Sub(entry.Value, NoFilters), ExclusionKind.Inside),
        "pattern-not-regex" => new Exclusion(new RegexFormula(Regex(entry.Value, RegexOptions.None)), ExclusionKind.Overlap),
        _ => null,
    };

    private static IReadOnlyList<string> Focus(RuleNode node)
    {
        var names = NodeText.Texts(node, "focus-metavariable");
        foreach (var name in names)
            if (!NodeText.IsName(name)) throw node.Error($"'{name}' is no metavariable");
        return names.Count > 0 ? names : throw node.Error("'focus-metavariable' is empty");
    }

    /// <summary>A pattern, or a mapping with a formula.</summary>
    private Formula Sub(RuleNode node, IReadOnlyDictionary<string, NameFilter> filters)
    {
        if (node is not RuleMapping map) return Leaf(node, filters);
        CodeKeys.Check(map, [.. CodeKeys.Roots, "as"]);
        var root = map.Entries.FirstOrDefault(e => e.Key.Value != "as") ?? throw map.Error("there is no pattern");
        return Named(Positive(root, filters), map);
    }

    private static RuleEntry Single(RuleNode node)
    {
        if (node is not RuleMapping map) throw node.Error("a pattern is written with its key, for example 'pattern: …'");
        CodeKeys.Check(map, [.. CodeKeys.Items, "as"]);
        var entries = map.Entries.Where(e => e.Key.Value != "as").ToList();
        return entries.Count == 1 ? entries[0] : throw map.Error("each item of the list has exactly one key", "begin each with a hyphen");
    }

    private static Formula Named(Formula formula, RuleMapping node) => node["as"] is null ? formula : new NamedFormula(formula, NodeText.Metavariable(node, "as"));

    private Formula Leaf(RuleNode node, IReadOnlyDictionary<string, NameFilter> filters)
    {
        if (node is not RuleScalar { Value.Length: > 0 } text) throw node.Error("a pattern is a text of code");
        if (_language == RuleLanguage.Regex) throw node.Error("language 'regex' has no code patterns", "use pattern-regex");
        try
        {
            if (_language == RuleLanguage.Generic) return new GenericFormula(GenericPattern.Parse(text.Value, _options));
            return new PatternFormula(_patterns.Get(_language == RuleLanguage.Python ? Trees.Language.Python : Trees.Language.CSharp, text.Value, _options, filters));
        }
        catch (FormatException error)
        {
            throw text.Error("the pattern does not parse: " + error.Message, $"a pattern is complete {_language} code with $X and ...");
        }
    }

    /// <summary>An expression for PCRE2.</summary>
    internal static Regex Regex(RuleNode node, RegexOptions options, string before = "", string after = "")
    {
        if (node is not RuleScalar { Value.Length: > 0 } text) throw node.Error("a regular expression is a text");
        try
        {
            return PatternRegex.Create(before + text.Value + after, options);
        }
        catch (FormatException error)
        {
            throw node.Error(error.Message);
        }
    }
}
