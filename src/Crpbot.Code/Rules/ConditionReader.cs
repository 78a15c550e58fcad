using System.Globalization;
using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Comparisons;
using Crpbot.Code.Patterns.Formulas;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>Reads <c>metavariable-…</c>.</summary>
internal sealed class ConditionReader(RuleLanguage language, Func<RuleLanguage, FormulaReader> formulas, TimeProvider clock)
{
    /// <summary>True when an item is a condition.</summary>
    public static bool Is(RuleEntry entry) => entry.Key.Value.StartsWith("metavariable-", StringComparison.Ordinal);

    /// <summary>The conditions on names that the items of a list set, joined with those of the lists around it.</summary>
    public IReadOnlyDictionary<string, NameFilter> Filters(IEnumerable<RuleEntry> entries, IReadOnlyDictionary<string, NameFilter> outer)
    {
        if (language is RuleLanguage.Generic or RuleLanguage.Regex) return outer;
        Dictionary<string, NameFilter>? own = null;
        foreach (var entry in entries)
        {
            if (entry.Key.Value != "metavariable-regex" || entry.Value is not RuleMapping map || map["constant-propagation"] is not null) continue;
            if (map["metavariable"] is not RuleScalar name || map["regex"] is not RuleScalar regex) continue;
            own ??= new Dictionary<string, NameFilter>(outer, StringComparer.Ordinal);
            own[name.Value] = new NameFilter(regex.Value, Anchored(map), own.GetValueOrDefault(name.Value));
        }

        return own ?? outer;
    }

    /// <summary>A condition.</summary>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public IMatchCondition Read(RuleEntry entry)
    {
        if (entry.Value is not RuleMapping map) throw entry.Value.Error($"'{entry.Key.Value}' holds keys and values");
        return entry.Key.Value switch
        {
            "metavariable-regex" => RegexOf(map),
            "metavariable-comparison" => ComparisonOf(map),
            "metavariable-type" => TypeOf(map),
            "metavariable-name" => NameOf(map),
            _ => PatternOf(map),
        };
    }

    private static RegexCondition RegexOf(RuleMapping map)
    {
        CodeKeys.Check(map, "metavariable", "regex", "constant-propagation");
        return new RegexCondition(NodeText.Metavariable(map, "metavariable"), Anchored(map), NodeText.Flag(map, "constant-propagation", false));
    }

    private static Regex Anchored(RuleMapping map) => FormulaReader.Regex(map["regex"] ?? throw map.Error("'regex' is missing"), RegexOptions.None, @"\A(?:", ")");

    private ComparisonCondition ComparisonOf(RuleMapping map)
    {
        CodeKeys.Check(map, "metavariable", "comparison", "base", "strip");
        var target = map["metavariable"] is null ? null : NodeText.Metavariable(map, "metavariable");
        var text = NodeText.Required(map, "comparison");
        try
        {
            return new ComparisonCondition(ComparisonParser.Parse(text, clock), NodeText.Number(map, "base", 0), NodeText.Flag(map, "strip", false), target);
        }
        catch (FormatException error)
        {
            throw map["comparison"]!.Error(error.Message, "numbers, texts, lists, and or not, + - * / %, comparisons, in, int(), str(), re.match(), today(), strptime()");
        }
    }

    private static TypeCondition TypeOf(RuleMapping map)
    {
        CodeKeys.Check(map, "metavariable", "type", "types", "language");
        var types = NodeText.Texts(map, map["types"] is null ? "type" : "types");
        return types.Count > 0 ? new TypeCondition(NodeText.Metavariable(map, "metavariable"), types) : throw map.Error("'type' is missing");
    }

    private static ModuleCondition NameOf(RuleMapping map)
    {
        CodeKeys.Check(map, "metavariable", "module", "modules");
        var modules = NodeText.Texts(map, map["modules"] is null ? "module" : "modules");
        return modules.Count > 0 ? new ModuleCondition(NodeText.Metavariable(map, "metavariable"), modules) : throw map.Error("'module' is missing");
    }

    private PatternCondition PatternOf(RuleMapping map)
    {
        CodeKeys.Check(map, ["metavariable", "language", .. CodeKeys.Roots]);
        var inner = language;
        if (map["language"] is { } written)
        {
            inner = LanguageNames.Of(written as RuleScalar ?? throw written.Error("'language' is a name"));
            if (inner != language && inner is not (RuleLanguage.Generic or RuleLanguage.Regex))
                throw written.Error($"'language: {inner.ToString().ToLower(CultureInfo.InvariantCulture)}' is not supported within rules for {language}", "generic, regex, or the rule's own language");
        }

        var text = map["language"] is not null && inner is RuleLanguage.Generic or RuleLanguage.Regex;
        return new PatternCondition(NodeText.Metavariable(map, "metavariable"), formulas(inner).ReadWithin(map), text);
    }
}
