using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;

namespace Crpbot.Code.Tests.Rules;

public sealed class RejectedRuleTests
{
    [Theory]
    [InlineData("mode: join\n    pattern: a", 6, "mode 'join' is not supported")]
    [InlineData("mode: extract\n    pattern: a", 6, "mode 'extract' is not supported")]
    [InlineData("join: {}\n    pattern: a", 6, "'join' is not supported")]
    [InlineData("r2c-internal-project-depends-on: {}\n    pattern: a", 6, "'r2c-internal-project-depends-on' is not supported")]
    [InlineData("patern: a", 6, "unknown key 'patern'")]
    [InlineData("patterns:\n      - pattern: a\n      - metavariable-analysis:\n          analyzer: redos\n          metavariable: $X", 8, "'metavariable-analysis' is not supported")]
    [InlineData("patterns:\n      - pattern: a\n      - pattern-where-python: b", 8, "'pattern-where-python' is not supported")]
    [InlineData("patterns:\n      - pattern-not: a", 6, "no positive pattern")]
    [InlineData("pattern: if 4 <", 6, "does not parse")]
    [InlineData("pattern: a\n    pattern-regex: b", 7, "only one pattern key")]
    [InlineData("pattern-regex: '(?R)'", 6, "not supported in regular expressions")]
    [InlineData("pattern-regex: '('", 6, "not a regular expression")]
    [InlineData("pattern: a\n    options: {taint_assume_safe_functions: true}", 7, "supported only as 'false'")]
    [InlineData("pattern: a\n    options: {no_such_option: true}", 7, "option 'no_such_option' is not supported")]
    [InlineData("patterns:\n      - pattern: f($X)\n      - metavariable-comparison: {metavariable: $X, comparison: len($X) > 3}", 8, "'len' is not known in comparisons")]
    [InlineData("mode: taint\n    pattern: a", 7, "does not belong to mode taint")]
    [InlineData("mode: taint\n    pattern-sources: [{pattern: a}]", 5, "needs pattern-sources and pattern-sinks")]
    [InlineData("mode: taint\n    pattern-sources: [{pattern: a, control: true}]\n    pattern-sinks: [{pattern: b}]", 7, "'control: true' is not supported")]
    [InlineData("mode: taint\n    pattern-sources: [{pattern: a}]\n    pattern-sinks: [{pattern: b, at-exit: true}]", 8, "'at-exit: true' is not supported")]
    [InlineData("mode: taint\n    pattern-sources: [{pattern: a}]\n    pattern-sinks: [{pattern: b, requires: A and}]", 8, "no condition over labels")]
    [InlineData("mode: taint\n    pattern-sources: [{use: python.nothing}]\n    pattern-sinks: [{pattern: b}]", 7, "there is no library 'python.nothing'")]
    [InlineData("patterns:\n      - pattern: f($X)\n      - metavariable-pattern: {metavariable: $X, language: javascript, pattern: a}", 8, "language 'javascript' is not supported")]
    [InlineData("patterns:\n      - pattern: f($X)\n      - focus-metavariable: x", 8, "'x' is no metavariable")]
    [InlineData("match:\n      any:\n        - not: a", 8, "negative pattern")]
    public void A_rule_that_cannot_run_is_named_with_its_key_and_line(string body, int line, string message)
    {
        var file = Read($"rules:\n  - id: wrong-one\n    languages: [python]\n    severity: ERROR\n    message: m\n    {body}\n");
        Assert.Empty(file.Rules);
        var error = Assert.Single(file.Rejected);
        Assert.StartsWith("rule 'wrong-one' cannot run: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(line == 5 ? 2 : line, error.Line);
    }

    [Theory]
    [InlineData("[javascript]", "language 'javascript' is not supported")]
    [InlineData("[python, go]", "language 'go' is not supported")]
    [InlineData("[pyton]", "unknown language 'pyton'")]
    public void A_rule_for_another_language_is_not_half_run(string languages, string message)
    {
        var file = Read($"rules:\n  - id: a\n    languages: {languages}\n    severity: ERROR\n    message: m\n    pattern: a\n");
        Assert.Contains(message, Assert.Single(file.Rejected).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_rule_does_not_keep_others_from_running()
    {
        var file = Read("rules:\n  - id: a\n    languages: [python]\n    severity: ERROR\n    message: m\n    mode: join\n  - id: b\n    languages: [python]\n    severity: ERROR\n    message: m\n    pattern: b\n");
        Assert.Equal("b", Assert.Single(file.Rules).Rule.Id);
    }

    [Fact]
    public void A_rule_for_older_versions_is_skipped_with_a_reason()
    {
        var file = Read("rules:\n  - id: a\n    languages: [python]\n    severity: ERROR\n    message: m\n    max-version: 1.0.0\n    pattern: b\n");
        Assert.Equal("a", Assert.Single(file.Skipped).What);
    }

    private static SemgrepFile Read(string text) => new SemgrepReader(Searching.Reader()).Read(Encoding.UTF8.GetBytes(text), "rules.yml");
}
