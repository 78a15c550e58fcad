using Crpbot.Core;
using Crpbot.Rules.Checks;

namespace Crpbot.Rules.Tests.Checks;

public sealed class RuleCheckTests
{
    [Fact]
    public void Correct_rule_has_no_fault() => Assert.Empty(Faults(House.File_("acme-token", House.Text("acme-token"))));

    [Fact]
    public void Unknown_key_is_located_with_a_suggestion()
    {
        var fault = Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token", "severty: low"))));
        Assert.Equal(("unknown key 'severty'", "did you mean 'severity'?", 9, 1), (fault.Message, fault.Cure, fault.Line, fault.Column));
    }

    [Fact]
    public void File_name_must_be_the_id()
    {
        var fault = Assert.Single(Faults(House.File_("other-token", House.Text("acme-token"))));
        Assert.Equal("the file is called 'other-token' but the id is 'acme-token'", fault.Message);
    }

    [Theory]
    [InlineData("{cwe: [abc]}", "'abc' is no CWE number")]
    [InlineData("{owasp-top-10-2021: [A99]}", "framework 'owasp-top-10-2021' has no control 'A99'")]
    [InlineData("{owasp-top-10-2020: [A01]}", "there is no framework 'owasp-top-10-2020'")]
    public void Unknown_control_is_a_fault(string maps, string message) =>
        Assert.Equal(message, Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token", maps: maps)))).Message);

    [Theory]
    [InlineData("references: [http://example.com]", "'http://example.com' is no https address")]
    [InlineData("message: found {name", "a field in the message is not closed")]
    public void Text_that_breaks_the_format_is_a_fault(string line, string message) =>
        Assert.Equal(message, Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token", line)))).Message);

    [Fact]
    public void Since_must_be_a_version()
    {
        var text = House.Text("acme-token").Replace("since: 0.1.0", "since: soon", StringComparison.Ordinal);
        Assert.Equal("'soon' is no version", Assert.Single(Faults(House.File_("acme-token", text))).Message);
    }

    [Fact]
    public void One_good_example_is_too_few()
    {
        var text = House.Text("acme-token").Replace("    - text: acme_short\n", string.Empty, StringComparison.Ordinal);
        Assert.Contains("2 bad and 1 good examples", Assert.Single(Faults(House.File_("acme-token", text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_example_that_reports_nothing_is_a_fault_at_its_line()
    {
        var fault = Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token").Replace("acme_{{a-z0-9:20}}\"", "acme_no\"", StringComparison.Ordinal))));
        Assert.Equal(("an example of 'acme-token' must report line 1 but reports nothing", 16), (fault.Message, fault.Line));
    }

    [Fact]
    public void Good_example_that_is_reported_is_a_fault()
    {
        var fault = Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token").Replace("acme_short", "acme_{{a-z0-9:20}}", StringComparison.Ordinal))));
        Assert.Equal("an example of 'acme-token' must report nothing but reports line 1", fault.Message);
    }

    [Fact]
    public void Pattern_without_a_literal_is_a_fault()
    {
        var fault = Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token", pattern: "[a-z0-9]{20}"))));
        Assert.Contains("no literal of four bytes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_of_our_own_form_belongs_to_one_rule()
    {
        var faults = Faults(House.File_("acme-token", House.Text("acme-token", "aliases: [shop-token]")), House.File_("zeta-token", House.Text("zeta-token", "aliases: [shop-token]", "zeta_[a-z0-9]{20}").Replace("acme_", "zeta_", StringComparison.Ordinal)));
        Assert.Equal("alias 'shop-token' already belongs to rule 'acme-token'", Assert.Single(faults).Message);
    }

    [Fact]
    public void Same_id_in_two_files_is_a_fault()
    {
        var fault = Assert.Single(Faults(House.File_("acme-token", House.Text("acme-token"), "a"), House.File_("acme-token", House.Text("acme-token"), "b")));
        Assert.Contains("stands in two files", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_file_does_not_hide_the_faults_of_others()
    {
        var faults = Faults(House.File_("bad-yaml", "a: [1"), House.File_("acme-token", House.Text("acme-token", "titel: x")));
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void Skeleton_of_a_new_rule_is_correct() => Assert.Empty(Faults(House.File_("my-token", RuleSkeleton.Of("my-token", "0.1.0"))));

    private static IReadOnlyList<UserError> Faults(params RuleFile[] files) => new RuleCheck(House.Frameworks, Lenient).Faults([], files);

    private static IReadOnlyList<IRuleMatcher> Lenient(IReadOnlyList<Rule> rules)
    {
        try
        {
            return House.Matchers(rules);
        }
        catch (UserError)
        {
            return House.Matchers([]);
        }
    }
}
