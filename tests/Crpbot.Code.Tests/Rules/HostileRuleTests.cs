using System.Text;
using Crpbot.Code.Rules;
using Crpbot.Code.Tests.Patterns;
using Crpbot.Core;

namespace Crpbot.Code.Tests.Rules;

public sealed class HostileRuleTests
{
    [Fact]
    public void A_pattern_with_too_many_ways_to_match_gives_up_and_says_so()
    {
        var call = "f(" + string.Join(", ", Enumerable.Range(0, 200).Select(i => "a" + i)) + ")\n";
        var matches = Match("pattern: f(..., $A, ..., $B, ..., $C, ..., $D, ..., zzz, ...)\n", call);
        Assert.Contains("too many ways", Assert.Single(matches.GaveUp).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_dots_between_statements_end()
    {
        var body = string.Concat(Enumerable.Range(0, 300).Select(i => $"    a({i})\n"));
        var matches = Match(Searching.Indented("pattern", "def $F(...):\n    ...\n    a($A)\n    ...\n    a($B)\n    ...\n    a($C)\n    ...\n    b()"), "def f():\n" + body + "b()\n");
        Assert.Contains("too many ways", Assert.Single(matches.GaveUp).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Dots_that_bind_nothing_stop_at_the_first_match()
    {
        var call = "f(" + string.Join(", ", Enumerable.Repeat("1", 500)) + ")\n";
        var matches = Match("pattern: f(..., 1, ..., 1, ..., 1, ..., 1, ...)\n", call);
        Assert.Empty(matches.GaveUp);
        Assert.Single(matches.Hits);
    }

    [Fact]
    public void An_expression_that_takes_too_long_is_reported()
    {
        var matches = Match("pattern-regex: (a|aa)+$b\n".Replace("$b", "\\b(?=c)!", StringComparison.Ordinal), "x = '" + new string('a', 60) + "d'\n");
        Assert.Contains("too long", Assert.Single(matches.GaveUp).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_in_a_file_does_not_exhaust_the_stack()
    {
        var code = "x = " + string.Concat(Enumerable.Repeat("f(", 90)) + "1" + new string(')', 90) + "\n";
        Assert.Equal(90, Match("pattern: f($X)\n", code).Hits.Count);
    }

    [Fact]
    public void A_long_chain_of_operators_is_searched()
    {
        var code = "x = " + string.Join(" + ", Enumerable.Range(0, 700).Select(i => "a" + i)) + "\n";
        Assert.Empty(Match("pattern: $X + zzz\n", code).Hits);
    }

    [Fact]
    public void A_pattern_nested_too_deeply_is_refused()
    {
        var pattern = string.Concat(Enumerable.Repeat("f(", 400)) + "1" + new string(')', 400);
        Assert.Throws<UserError>(() => Searching.Rule($"pattern: {pattern}\n"));
    }

    [Fact]
    public void Operators_nested_in_turn_are_compiled_once()
    {
        var pattern = string.Concat(Enumerable.Repeat("(a + (b * ", 40)) + "c" + new string(')', 80);
        Assert.Equal("1:6", Searching.Find(pattern, "x = " + pattern.Replace("c", "(c)", StringComparison.Ordinal) + "\n"));
    }

    [Fact]
    public void Formulas_nested_too_deeply_are_refused()
    {
        var yaml = new StringBuilder();
        for (var i = 0; i < 25; i++) yaml.Append(' ', i * 2).Append(i == 0 ? "patterns:\n" : "- patterns:\n");
        yaml.Append(' ', 50).Append("- pattern: a\n");
        Assert.Equal("1:1", Searching.Run(yaml.ToString(), "a\n"));
    }

    [Fact]
    public void A_generic_pattern_with_many_dots_ends()
    {
        var rule = Searching.Rule("pattern: a ... b ... a ... b ... a ... b ... a ... c\n", "generic");
        var matches = new CodeRuleSet([rule]).MatchText("x.txt", string.Concat(Enumerable.Repeat("a b ", 2000)));
        Assert.Contains("too many ways", Assert.Single(matches.GaveUp).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$(")]
    [InlineData("f(")]
    [InlineData("... ...")]
    [InlineData("$x")]
    [InlineData(")")]
    [InlineData("<... ...>")]
    [InlineData("class")]
    [InlineData("@")]
    [InlineData("$X = ")]
    public void A_broken_pattern_is_an_error_of_its_line_or_matches_nothing_wrongly(string pattern)
    {
        try
        {
            Match($"pattern: '{pattern}'\n", "f(1)\n");
        }
        catch (UserError error)
        {
            Assert.Equal(4, error.Line);
        }
    }

    private static FileMatches Match(string yaml, string code) => new CodeRuleSet([Searching.Rule(yaml)]).Match(Searching.File(code));
}
