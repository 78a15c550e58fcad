using System.Text;
using Crpbot.Core;
using Crpbot.Secrets.Import;

namespace Crpbot.Secrets.Tests.Import;

public sealed class GitleaksImportTests
{
    private const string Acme = """
        [[rules]]
        id = "acme"
        description = "ACME key."
        regex = '''acme_([a-z0-9]{16})'''
        secretGroup = 1
        keywords = ["ACME_"]
        """;

    [Fact]
    public void Rule_reports_under_its_own_id_at_the_secret_group()
    {
        var finding = Assert.Single(Scan(Acme, "a.py", "x = 1\nk = 'acme_4hd8f7s2k9d0a1zq'\n"));
        Assert.Equal(("acme", 2, 11), (finding.Rule.Id, finding.Location!.Line, finding.Location.Column));
        Assert.DoesNotContain("4hd8f7s2k9d0a1zq", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keyword_that_is_absent_keeps_the_rule_from_running() =>
        Assert.Empty(Scan(Acme.Replace("ACME_", "other", StringComparison.Ordinal), "a.py", "k = 'acme_4hd8f7s2k9d0a1zq'"));

    [Fact]
    public void Entropy_at_or_below_the_level_is_let_pass() =>
        Assert.Empty(Scan(Acme + "\nentropy = 3.0\n", "a.py", "k = 'acme_aaaaaaaaaaaaaaab'"));

    [Theory]
    [InlineData("paths = ['''vendor/''']", "vendor/a.py")]
    [InlineData("regexes = ['''^4hd8''']", "a.py")]
    [InlineData("stopwords = [\"S2K9\"]", "a.py")]
    [InlineData("regexTarget = \"line\"\nregexes = ['''fake''']", "a.py")]
    public void Allowlist_lets_pass(string allow, string path) =>
        Assert.Empty(Scan(Acme + "\n[[rules.allowlists]]\n" + allow + "\n", path, "fake = 'acme_4hd8f7s2k9d0a1zq'"));

    [Fact]
    public void Allowlist_with_and_needs_every_criterion()
    {
        var toml = Acme + "\n[[rules.allowlists]]\ncondition = \"AND\"\npaths = ['''vendor/''']\nregexes = ['''^4hd8''']\n";
        Assert.Single(Scan(toml, "a.py", "k = 'acme_4hd8f7s2k9d0a1zq'"));
        Assert.Empty(Scan(toml, "vendor/a.py", "k = 'acme_4hd8f7s2k9d0a1zq'"));
    }

    [Fact]
    public void Path_rule_forbids_a_file_whatever_it_holds() =>
        Assert.Equal("p12", Assert.Single(Scan("[[rules]]\nid = \"p12\"\npath = '''\\.p12$'''\n", "keys/a.p12", "anything")).Rule.Id);

    [Fact]
    public void Global_allowlist_covers_all_rules() =>
        Assert.Empty(Scan("[allowlist]\npaths = ['''\\.py$''']\n" + Acme, "a.py", "k = 'acme_4hd8f7s2k9d0a1zq'"));

    [Fact]
    public void Expression_that_cannot_run_is_named_with_its_rule()
    {
        var config = Read("[[rules]]\nid = \"back\"\nregex = '''(a)\\1'''\n");
        Assert.Contains(config.Differences, d => d.StartsWith("rule back: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Use_of_the_default_rules_is_said_to_differ() =>
        Assert.Contains(Read("[extend]\nuseDefault = true\n").Differences, d => d.StartsWith("extend.useDefault", StringComparison.Ordinal));

    [Theory]
    [InlineData("[[rules]]\nregex = 'a'\n", "no id")]
    [InlineData("[[rules]]\nid = 'a'\n", "neither regex nor path")]
    [InlineData("[[rules\n", "")]
    public void Malformed_configuration_is_a_located_error(string toml, string part)
    {
        var error = Assert.Throws<UserError>(() => Read(toml));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.True(error.Line > 0);
    }

    [Fact]
    public void Ignore_file_gives_path_line_and_commit()
    {
        var differences = new List<string>();
        var ignores = GitleaksIgnoreFile.Read("# c\n\nsrc/a.py:generic:12\n0123456789abcdef0123456789abcdef01234567:b.py:x:3\nnonsense\n", ".gitleaksignore", differences);
        Assert.Equal([(12, null), (3, "0123456789abcdef0123456789abcdef01234567")], ignores.Select(i => (i.AtLine!.Value, i.Commit)));
        Assert.True(ignores[0].Path!.IsMatch("src/a.py"));
        Assert.False(ignores[0].Path!.IsMatch("other/src/a.py"));
        Assert.Single(differences);
    }

    [Fact]
    public void Hostile_expression_ends_as_not_assessed()
    {
        var scanner = new SecretScanner([], new Fingerprint(null), Read("[[rules]]\nid = \"slow\"\nregex = '''(a|a|aa)+(a|aa)+(a|aa)+b!'''\n"));
        scanner.Offer(new Subject { Path = "a.txt", Content = Encoding.UTF8.GetBytes(new string('a', 20_000)) }, out _);
        var report = scanner.Complete();
        Assert.True(report.Status == ScanStatus.Succeeded || report.NotScanned.All(n => n.Incomplete));
    }

    private static IReadOnlyList<Finding> Scan(string toml, string path, string text)
    {
        var scanner = new SecretScanner([], new Fingerprint(null), Read(toml));
        scanner.Offer(new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) }, out _);
        return scanner.Complete().Findings;
    }

    private static GitleaksConfig Read(string toml) => GitleaksReader.Read("gitleaks.toml", _ => Encoding.UTF8.GetBytes(toml));
}
