using Crpbot.Core;

namespace Crpbot.Rules.Tests;

public sealed class RuleSelectionTests
{
    private static readonly Rule Acme = House.Rule("acme-token", "tags: [shop]\naliases: [B999]");
    private static readonly Rule Other = House.Rule("other-token", "tags: [bank]") with { Family = "secrets/bank", Severity = Severity.Low, Maps = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { ["owasp-top-10-2021"] = ["A07"] } };

    [Theory]
    [InlineData("acme-token")]
    [InlineData("B999")]
    [InlineData("shop")]
    [InlineData("own")]
    [InlineData("high")]
    [InlineData("cwe:798")]
    public void Name_of_any_kind_selects_the_rule(string name) => Assert.Equal(["acme-token"], Select([name], []));

    [Theory]
    [InlineData("other-token")]
    [InlineData("secrets")]
    [InlineData("secrets/bank")]
    [InlineData("bank")]
    [InlineData("low")]
    [InlineData("owasp-top-10-2021:A07")]
    [InlineData("owasp-top-10-2021")]
    public void Ignored_name_takes_the_rule_away(string name) => Assert.Equal(["acme-token"], Select([], [name]));

    [Fact]
    public void Ignore_wins_over_select() => Assert.Empty(Select(["acme-token"], ["shop"]));

    [Fact]
    public void Mistyped_name_is_answered_with_a_suggestion() => Assert.Equal("did you mean 'acme-token'?", Assert.Throws<UserError>(() => Select(["acme-tokn"], [])).Cure);

    private static IEnumerable<string> Select(string[] select, string[] ignore) => new RuleSelection(RuleSet.Of([Acme, Other], []), ["owasp-top-10-2021"]).Of(select, ignore).Select(r => r.Id);
}
