using Crpbot.Rules.Pages;

namespace Crpbot.Rules.Tests.Pages;

public sealed class RulePageTests
{
    [Fact]
    public void Examples_keep_their_templates() => Assert.Contains("t = \"acme_{{a-z0-9:20}}\"", RulePage.Of(House.Rule("acme-token")), StringComparison.Ordinal);

    [Fact]
    public void Page_names_the_lines_of_an_example_of_several() => Assert.Contains("`example.txt`, line 2", RulePage.Of(House.Rule("acme-token")), StringComparison.Ordinal);

    [Fact]
    public void Page_has_no_carriage_returns() => Assert.DoesNotContain('\r', RulePage.Of(House.Rule("acme-token")));

    [Fact]
    public void Index_lists_rules_by_family() => Assert.Contains("## own (1)\n", RuleIndexPage.Of([House.Rule("acme-token")]), StringComparison.Ordinal);

    [Fact]
    public void Index_escapes_pipes_in_titles() => Assert.Contains("a \\| b", RuleIndexPage.Of([House.Rule("acme-token") with { Title = "a | b" }]), StringComparison.Ordinal);
}
