using Crpbot.Core;

namespace Crpbot.Rules.Tests;

public sealed class RuleSetTests
{
    private static readonly Rule BuiltIn = House.Rule("acme-token", "aliases: [B999]");

    [Fact]
    public void Own_file_with_the_same_id_and_match_overrides()
    {
        var set = RuleSet.Of([BuiltIn], [House.File_("acme-token", House.Text("acme-token").Replace("high", "low", StringComparison.Ordinal))]);
        Assert.Equal(Severity.Low, set.ById["acme-token"].Severity);
    }

    [Fact]
    public void Own_file_without_match_changes_only_what_it_gives()
    {
        var set = RuleSet.Of([BuiltIn], [House.File_("acme-token", "id: acme-token\nseverity: critical")]);
        Assert.Equal((Severity.Critical, BuiltIn.Title), (set.ById["acme-token"].Severity, set.ById["acme-token"].Title));
    }

    [Fact]
    public void Own_file_switches_a_rule_off() =>
        Assert.Empty(RuleSet.Of([BuiltIn], [House.File_("acme-token", "id: acme-token\nenabled: false")]).Active);

    [Fact]
    public void Extension_gets_a_name_of_its_own()
    {
        var set = RuleSet.Of([BuiltIn], [House.File_("shop-token", "id: shop-token\nextends: acme-token\ntitle: Shop token")]);
        Assert.Equal(["acme-token", "shop-token"], set.Active.Select(r => r.Id));
    }

    [Fact]
    public void Extension_of_an_unknown_rule_is_answered_with_a_suggestion()
    {
        var error = Assert.Throws<UserError>(() => RuleSet.Of([BuiltIn], [House.File_("x-token", "id: x-token\nextends: acme-tokn")]));
        Assert.Equal("did you mean 'acme-token'?", error.Cure);
    }

    [Fact]
    public void Alias_finds_the_rule_without_regard_to_case() => Assert.Equal("acme-token", RuleSet.Of([BuiltIn], []).Find("b999")?.Id);
}
