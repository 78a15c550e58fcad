using Crpbot.Core;
using Crpbot.Privacy.Checksums;
using Crpbot.Privacy.Patterns;
using Crpbot.Rules;

namespace Crpbot.Privacy.Rules;

/// <summary>Reads the <c>match: personal</c> part of a rule.</summary>
public static class PersonalRuleReader
{
    /// <summary>The key under <c>match</c>.</summary>
    public const string Key = "personal";

    /// <summary>True when the rule is one of the privacy scanner's.</summary>
    /// <param name="rule">The rule.</param>
    public static bool IsPersonalRule(Rule rule) => rule.Match[Key] is not null;

    /// <summary>Compiles a rule.</summary>
    /// <param name="rule">The record.</param>
    /// <exception cref="UserError">Something in it is wrong; located.</exception>
    public static PersonalRule Read(Rule rule)
    {
        if (rule.Match[Key] is not RuleMapping match) throw rule.Match.Error("match has no mapping under 'personal'");
        var form = (PersonalForm)Choice(match, "form", PersonalRuleSchema.Forms, 0);
        var needs = (ContextNeed)Choice(match, "needs", PersonalRuleSchema.Needs, 0);
        var result = new PersonalRule
        {
            Rule = rule,
            What = (match["what"] as RuleScalar)?.Value ?? throw match.Error("key 'what' is missing"),
            Form = form,
            Needs = needs,
            Patterns = [.. PatternsOf(match, needs, rule.Confidence)],
            Checksum = ChecksumOf(match),
            Words = [.. Scalars(match, "context").Select(s => s.Value)],
            Excluded = match["exclude"] is RuleMapping excluded ? ExclusionsOf(excluded) : Exclusions.None,
            InSource = (SourceUse)Choice(match, "in-source", PersonalRuleSchema.Uses, 1),
        };
        if (form == PersonalForm.Pattern && result.Patterns.Count == 0) throw match.Error("the rule has no patterns");
        if (result.Words.Count == 0 && result.Patterns.Any(p => p.Needs != ContextNeed.None)) throw match.Error("a context is asked for and no context words are given");
        return result;
    }

    private static IEnumerable<PersonalPattern> PatternsOf(RuleMapping match, ContextNeed needs, Confidence confidence)
    {
        if (match["patterns"] is not RuleSequence list) yield break;
        foreach (var item in list.Items)
        {
            if (item is not RuleMapping map || map["pattern"] is not RuleScalar pattern) throw item.Error("'patterns' is a list of mappings with a pattern");
            var shape = new Shape(pattern);
            if (shape.Openings.Count == 0) throw pattern.Error("the pattern begins with a run of more than 96 characters");
            yield return new PersonalPattern(shape, (ContextNeed)Choice(map, "needs", PersonalRuleSchema.Needs, (int)needs), (Confidence)Choice(map, "confidence", PersonalRuleSchema.Confidences, (int)confidence));
        }
    }

    private static IChecksum? ChecksumOf(RuleMapping match)
    {
        if (match["checksum"] is not RuleScalar name) return null;
        return ChecksumTable.ByName.GetValueOrDefault(name.Value) ?? throw name.Error($"no checksum is called '{name.Value}'", DidYouMean.Sentence(name.Value, ChecksumTable.ByName.Keys));
    }

    private static Exclusions ExclusionsOf(RuleMapping map) => new(Texts(map, "values"), Texts(map, "starts"), Texts(map, "ends"));

    private static IEnumerable<string> Texts(RuleMapping map, string key) => Scalars(map, key).Select(s => s.Value.ToLowerInvariant());

    private static int Choice(RuleMapping map, string key, string[] words, int missing)
    {
        if (map[key] is not RuleScalar word) return missing;
        var index = Array.IndexOf(words, word.Value);
        return index >= 0 ? index : throw word.Error($"'{word.Value}' is not allowed for '{key}'", "one of " + string.Join(", ", words));
    }

    private static IEnumerable<RuleScalar> Scalars(RuleMapping map, string key) => map[key] switch
    {
        RuleScalar scalar => [scalar],
        RuleSequence list => list.Items.OfType<RuleScalar>(),
        _ => [],
    };
}
