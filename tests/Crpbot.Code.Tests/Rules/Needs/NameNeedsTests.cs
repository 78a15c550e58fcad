using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Rules.Needs;
using Crpbot.Core;
using Crpbot.Rules;
using Crpbot.Rules.Yaml;

namespace Crpbot.Code.Tests.Rules.Needs;

public sealed class NameNeedsTests
{
    [Fact]
    public void A_call_needs_the_last_name_of_its_callee() => Assert.False(Needed("pattern: os.system($X)", "os", "path"));

    [Fact]
    public void A_call_is_sought_where_its_name_occurs() => Assert.True(Needed("pattern: os.system($X)", "system"));

    [Fact]
    public void All_names_of_a_pattern_are_needed() => Assert.False(Needed("pattern: run($X, shell=True)", "run"));

    [Fact]
    public void One_branch_of_an_alternative_is_enough() => Assert.True(Needed("pattern-either: [{pattern: first(...)}, {pattern: second(...)}]", "second"));

    [Fact]
    public void All_positive_parts_must_be_possible() => Assert.False(Needed("patterns: [{pattern: first(...)}, {pattern-inside: 'def f(...): ...'}]", "first"));

    [Fact]
    public void What_is_excluded_needs_nothing() => Assert.True(Needed("patterns: [{pattern: first(...)}, {pattern-not: first(third)}]", "first"));

    [Fact]
    public void A_regular_expression_is_always_needed() => Assert.True(Needed("pattern-regex: abc"));

    [Fact]
    public void A_flow_needs_a_source_and_a_sink() => Assert.False(Needed("mode: taint\n    pattern-sources: [{pattern: source()}]\n    pattern-sinks: [{pattern: sink(...)}]", "sink"));

    [Fact]
    public void A_flow_with_both_is_needed() => Assert.True(Needed("mode: taint\n    pattern-sources: [{pattern: source()}]\n    pattern-sinks: [{pattern: sink(...)}]", "sink", "source"));

    [Fact]
    public void A_rule_for_another_language_is_not_needed() => Assert.False(Needs("pattern: f()").For(RuleLanguage.CSharp, null)("x-rule"));

    [Fact]
    public void Without_names_all_rules_of_the_language_are_needed() => Assert.True(Needs("pattern: f()").For(RuleLanguage.Python, null)("x-rule"));

    [Fact]
    public void A_rule_that_is_not_known_is_always_needed() => Assert.True(Needs("pattern: f()").For(RuleLanguage.Python, new HashSet<string>())("other"));

    private static bool Needed(string match, params string[] names) => Needs(match).For(RuleLanguage.Python, names.ToHashSet(StringComparer.Ordinal))("x-rule");

    private static NameNeeds Needs(string match)
    {
        var text = $"id: x-rule\ntitle: T\nseverity: low\nconfidence: low\nsince: 0.1.0\nrationale: R.\nremediation: R.\nmessage: M\nmatch:\n  code:\n    languages: [python]\n    {match}\n";
        var rule = RuleReader.Read(YamlNodes.Read(System.Text.Encoding.UTF8.GetBytes(text), "x-rule.yml"), "code/python");
        var reader = new CodeRuleReader([new PythonPatternParser()], [], TimeProvider.System);
        return NameNeeds.Read(new MemoryStream(NameNeedsWriter.Write([reader.Read(rule)], l => l == RuleLanguage.Python)));
    }
}
