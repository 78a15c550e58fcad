using System.Text.Json;
using Crpbot.Rules;
using Crpbot.Rules.Packing;

namespace Crpbot.Cli.Tests;

public sealed class RulesTests : IDisposable
{
    private const string Acme = """
        id: acme-token
        title: ACME token
        severity: high
        confidence: high
        since: 0.1.0
        rationale: Opens the shop.
        remediation: Revoke it.
        match:
          secret:
            kind: token
            pattern: 'acme_[a-z0-9]{20}'
        examples:
          bad:
            - text: t = "acme_{{a-z0-9:20}}"
            - text: acme_{{a-z0-9:20}}
          good:
            - text: acme_short
            - text: acme_xxxxxxxxxxxxxxxxxxxx

        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Embedded_rules_are_those_of_the_repository()
    {
        var listed = JsonDocument.Parse(_folder.Crpbot("rules", "list", "--json").Out).RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString());
        var packed = RulePack.Read(RulePack.Pack(new RuleFolder(Path.Combine(Folder.Root, "rules")))).Rules;
        Assert.Equal(packed.Where(r => r is { Enabled: true, Deprecated: false }).Select(r => r.Id), listed);
    }

    [Fact]
    public void List_can_be_narrowed() => Assert.Equal("generic-password  high      Password in plain text\n1 rule. `crpbot explain ID` shows one.\n", _folder.Crpbot("rules", "list", "--select", "generic-password").Out);

    [Fact]
    public void Own_rule_runs()
    {
        Own("acme-token", Acme);
        _folder.With("a.txt", "acme_{{a-z0-9:20}}\n");
        Assert.Contains("high[acme-token]: ACME token", _folder.Crpbot("audit", "--rules", "my", "--exclude", "my/").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Built_in_rule_can_be_switched_off()
    {
        Own("github-token", "id: github-token\nenabled: false\n");
        var id = Id();
        Own(id, $"id: {id}\nenabled: false\n");
        File.Delete(Path.Combine(_folder.Path, "my", "github-token.yml"));
        Assert.DoesNotContain($"[{id}]", _folder.With("a.py", Samples.Token).Crpbot("audit", "--rules", "my").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Built_in_rule_can_be_changed_in_part()
    {
        var id = Id();
        Own(id, $"id: {id}\nseverity: low\n");
        Assert.Equal(0, _folder.With("a.py", Samples.Token).Crpbot("audit", "--rules", "my").ExitCode);
    }

    [Fact]
    public void Own_rule_with_a_mistake_stops_the_run_with_its_place()
    {
        Own("acme-token", Acme.Replace("severity", "severty", StringComparison.Ordinal));
        var outcome = _folder.Crpbot("audit", "--rules", "my");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("my/acme-token.yml:", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_a_correct_folder_says_so()
    {
        Own("acme-token", Acme);
        Assert.Equal((0, "1 rule file is correct.\n"), (_folder.Crpbot("rules", "check", "my").ExitCode, _folder.Crpbot("rules", "check", "my").Out));
    }

    [Fact]
    public void Check_prints_faults_like_findings()
    {
        Own("acme-token", Acme.Replace("acme_short", "acme_{{a-z0-9:20}}", StringComparison.Ordinal));
        var outcome = _folder.Crpbot("rules", "check", "my");
        Assert.Equal((2, "error: an example of 'acme-token' must report nothing but reports line 1\n  --> my/acme-token.yml:17:1\n1 fault in 1 rule files.\n"), (outcome.ExitCode, outcome.Out));
    }

    [Fact]
    public void New_rule_is_correct_as_it_stands()
    {
        Own("shop-token", _folder.Crpbot("rules", "new", "shop-token").Out);
        Assert.Equal(0, _folder.Crpbot("rules", "check", "my").ExitCode);
    }

    [Fact]
    public void Docs_writes_a_page_for_each_rule_and_deletes_stale_ones()
    {
        _folder.Crpbot("rules", "docs", "--output", "pages");
        File.Copy(Path.Combine(_folder.Path, "pages/generic-password.md"), Path.Combine(_folder.Path, "pages/gone.md"));
        _folder.With("pages/notes.md", "mine\n");
        Assert.EndsWith(" pages, 0 written.\n", _folder.Crpbot("rules", "docs", "--output", "pages").Out, StringComparison.Ordinal);
        Assert.Equal((true, false, true), (_folder.Has("pages/generic-password.md"), _folder.Has("pages/gone.md"), _folder.Has("pages/notes.md")));
    }

    [Fact]
    public void Schema_goes_to_standard_output_when_asked() => Assert.Equal("object", JsonDocument.Parse(_folder.Crpbot("rules", "schema", "--output", "-").Out).RootElement.GetProperty("type").GetString());

    [Fact]
    public void Explain_shows_why_and_what_to_do()
    {
        var text = _folder.Crpbot("explain", "generic-password").Out;
        Assert.All(["Why it matters", "What to do", "Reported (", "Not reported (", "Maps to", "References"], heading => Assert.Contains("\n" + heading, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_knows_aliases() => Assert.StartsWith("generic-api-key: ", _folder.Crpbot("explain", "GENERIC-API-KEY-LEAK").Out, StringComparison.Ordinal);

    // Written as it is: the templates belong to the rule.
    private void Own(string id, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "my"));
        File.WriteAllText(Path.Combine(_folder.Path, "my", id + ".yml"), text);
    }

    private string Id()
    {
        _folder.With("probe/a.py", Samples.Token);
        var report = JsonDocument.Parse(_folder.Crpbot("audit", "probe", "--format", "json").Out);
        Directory.Delete(Path.Combine(_folder.Path, "probe"), recursive: true);
        return report.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString()!;
    }
}
