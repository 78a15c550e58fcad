using System.Text;
using Crpbot.Core;
using static Crpbot.Secrets.Tests.Rulebook;

namespace Crpbot.Secrets.Tests;

public sealed class SecretScannerTests
{
    private const string Value = "acme_7Hq2LmZx93KdPw0s";
    private static readonly SecretRule Acme = Rule("acme", "kind: token\nopens: the ACME account\npattern: 'acme_[A-Za-z0-9]{16}'");

    [Fact]
    public void One_secret_in_two_files_is_one_finding_with_two_places()
    {
        var finding = Assert.Single(Scan([Acme], Text("b.py", $"x = '{Value}'"), Text("a.py", $"\ny = '{Value}'")));
        Assert.Equal("a.py", finding.Location!.Path);
        Assert.Equal(("b.py", 1, 6), (finding.Places[0].Path, finding.Places[0].Line, finding.Places[0].Column));
    }

    [Fact]
    public void Two_secrets_on_one_line_are_two_findings_and_neither_shows_the_other()
    {
        const string other = "acme_Zz81QwErTy44UiOp";
        var findings = Scan([Acme], Text("a.py", $"pair = ('{Value}', '{other}')"));
        Assert.Equal(2, findings.Count);
        Assert.All(findings, f => Assert.DoesNotContain("7Hq2LmZx93KdPw0s", Everything(f), StringComparison.Ordinal));
        Assert.All(findings, f => Assert.DoesNotContain("Zz81QwErTy44UiOp", Everything(f), StringComparison.Ordinal));
    }

    [Fact]
    public void Caret_stands_under_the_masked_value()
    {
        var excerpt = Assert.Single(Scan([Acme], Text("a.py", $"key = '{Value}'  # note"))).Excerpt!;
        Assert.Equal("acme…(21 chars, #", excerpt.Lines[0].Substring(excerpt.CaretStart, 17));
        Assert.EndsWith("'  # note", excerpt.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_count_UTF_16_units()
    {
        var finding = Assert.Single(Scan([Acme], Text("a.py", $"é = '😀', '{Value}'")));
        Assert.Equal(12, finding.Location!.Column);
        Assert.Equal(12 + Value.Length, finding.Location.EndColumn);
    }

    [Fact]
    public void Base64_of_a_credential_is_reported_where_the_base64_stands()
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var encoded = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('p', shift) + " token " + Value + " end"));
            var finding = Assert.Single(Scan([Acme], Text("a.yml", $"data:\n  blob: {encoded}\n")));
            Assert.Equal((2, 9), (finding.Location!.Line, finding.Location.Column));
            Assert.Equal("base64", finding.Evidence["encoding"]);
        }
    }

    [Fact]
    public void Hex_of_a_credential_is_reported()
    {
        var finding = Assert.Single(Scan([Acme], Text("a.txt", "x " + Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Value)))));
        Assert.Equal("hex", finding.Evidence["encoding"]);
    }

    [Fact]
    public void Escaped_text_is_matched_as_it_means()
    {
        var rule = Rule("hook", "kind: webhook\npattern: 'https://hooks\\.acme\\.example/[A-Z0-9]{10}'");
        var finding = Assert.Single(Scan([rule], Text("a.json", "{\"u\":\"https:\\/\\/hooks.acme.example\\/QW3RT7YU1O\"}")));
        Assert.Equal(7, finding.Location!.Column);
    }

    [Fact]
    public void Same_credential_escaped_and_plain_is_one_finding()
    {
        var rule = Rule("hook", "kind: webhook\npattern: 'https://hooks\\.acme\\.example/[A-Z0-9]{10}'");
        Assert.Single(Scan([rule], Text("a.json", "\"https:\\/\\/hooks.acme.example\\/QW3RT7YU1O\""), Text("b.txt", "https://hooks.acme.example/QW3RT7YU1O")));
    }

    [Fact]
    public void Beside_rule_is_tried_only_near_its_partner()
    {
        var secret = Rule("acme-secret", "kind: key\npattern: '\\b[A-Za-z0-9]{30}\\b'\nbeside: {rule: acme, lines: 2}");
        const string partner = "s = 'Zx81QwErTy44UiOpAsDfGhJkLzXcVb'";
        Assert.Contains(Scan([Acme, secret], Text("a.py", $"k = '{Value}'\n\n{partner}\n")), f => f.Rule.Id == "acme-secret");
        Assert.DoesNotContain(Scan([Acme, secret], Text("a.py", $"k = '{Value}'\n\n\n\n{partner}\n")), f => f.Rule.Id == "acme-secret");
    }

    [Fact]
    public void File_rule_runs_only_in_its_files()
    {
        var rule = Rule("pin-file", "kind: password\nfiles: ['*.pin']\npattern: '^(?<secret>[0-9]{6})$'\nentropy: 0", confidence: "medium");
        Assert.Single(Scan([rule], Text("box/door.pin", "843651\n")));
        Assert.Empty(Scan([rule], Text("box/door.txt", "843651\n")));
    }

    [Fact]
    public void Near_word_may_stand_in_the_path_or_around()
    {
        var rule = Rule("near", "kind: token\npattern: 'tok_[a-z0-9]{12}'\nnear: [acme]");
        Assert.Single(Scan([rule], Text("x.py", "# ACME\nt = 'tok_4hd8f7s2k9d0'")));
        Assert.Single(Scan([rule], Text("acme/x.py", "t = 'tok_4hd8f7s2k9d0'")));
        Assert.Empty(Scan([rule], Text("x.py", "t = 'tok_4hd8f7s2k9d0'")));
    }

    [Theory]
    [InlineData("xacme_7Hq2LmZx93KdPw0s", 0)]
    [InlineData("acme_7Hq2LmZx93KdPw0sX", 0)]
    [InlineData("-acme_7Hq2LmZx93KdPw0s-", 1)]
    [InlineData("\\nacme_7Hq2LmZx93KdPw0s", 1)]
    [InlineData("%3Dacme_7Hq2LmZx93KdPw0s", 1)]
    public void Letters_and_digits_may_not_touch_a_match(string text, int count) => Assert.Equal(count, Scan([Acme], Text("a.txt", text)).Count);

    [Fact]
    public void Proof_that_fails_lowers_confidence_and_severity_and_says_so()
    {
        var rule = Rule("ghp", "kind: token\npattern: 'ghp_[A-Za-z0-9]{36}'\nproof: github-crc32", "critical");
        var finding = Assert.Single(Scan([rule], Text("a.py", "t = 'ghp_4hd8f7s2k9d0a1zqLm3nBv5cXzAsDfGhJkLq'")));
        Assert.Equal((Severity.High, Confidence.Medium, "does not hold"), (finding.Severity, finding.Confidence, finding.Evidence["github-crc32"]));
    }

    [Fact]
    public void More_specific_rule_wins_the_same_text()
    {
        var loose = Rule("loose", "kind: token\npattern: 'acme_[A-Za-z0-9]+'", confidence: "low");
        Assert.Equal("acme", Assert.Single(Scan([loose, Acme], Text("a.py", Value))).Rule.Id);
    }

    [Fact]
    public void Binary_content_is_searched_with_high_confidence_rules_only()
    {
        var loose = Rule("loose", "kind: token\npattern: 'toks_[A-Za-z0-9]{16}'", confidence: "medium");
        var subject = new Subject { Path = "a.bin", Content = Encoding.Latin1.GetBytes($"\0\u0001{Value}\0toks_7Hq2LmZx93KdPw0s\0"), IsBinary = true };
        Assert.Equal("acme", Assert.Single(Scan([loose, Acme], subject)).Rule.Id);
    }

    [Fact]
    public void Part_of_a_large_file_reports_lines_of_the_file_and_no_repeats()
    {
        var text = Encoding.UTF8.GetBytes($"{Value}\nlast\n");
        var rest = new Subject { Path = "a.log", Content = text, LinesBefore = 100, Overlap = Value.Length };
        Assert.Empty(Scan([Acme], rest));
        var fresh = new Subject { Path = "a.log", Content = text, LinesBefore = 100, Overlap = 3 };
        Assert.Equal(101, Assert.Single(Scan([Acme], fresh)).Location!.Line);
    }

    [Fact]
    public void Finding_outside_the_added_lines_is_not_new()
    {
        var subject = new Subject { Path = "a.py", Content = Encoding.UTF8.GetBytes($"\n{Value}\n"), AddedLines = [new LineRange(1, 1)] };
        Assert.False(Assert.Single(Scan([Acme], subject)).New);
    }

    [Fact]
    public void History_place_of_a_file_that_still_holds_the_secret_is_not_repeated()
    {
        var commit = new CommitReference(new string('a', 40), "A", DateTimeOffset.UnixEpoch, true);
        var old = new Subject { Path = "a.py", Content = Encoding.UTF8.GetBytes("\n\n" + Value), Origin = SubjectOrigin.History, Commit = commit };
        var finding = Assert.Single(Scan([Acme], old, Text("a.py", Value)));
        Assert.Null(finding.Location!.Commit);
        Assert.Empty(finding.Places);
        Assert.Equal("1970-01-01T00:00:00Z", finding.Evidence["committed"]);
    }

    [Fact]
    public void Line_of_megabytes_with_thousands_of_secrets_ends_and_is_said_to_be_cut()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 25_000; i++) text.Append("acme_").Append(Convert.ToHexString(BitConverter.GetBytes(i * 2_654_435_761L)))[^1] = 'x';
        for (var i = 0; i < 25_000; i++) text.Append(" acme_").Append(Convert.ToHexString(BitConverter.GetBytes((i + 7) * 6_364_136_223_846_793_005L)));
        var scanner = new SecretScanner([Acme], new Fingerprint(null));
        scanner.Offer(Text("a.min.js", text.ToString()), out _);
        var report = scanner.Complete();
        Assert.Equal(ScanStatus.Partial, report.Status);
        Assert.True(report.NotScanned[0].Incomplete);
    }

    private static string Everything(Finding finding) =>
        string.Join('\n', [finding.Message, .. finding.Excerpt!.Lines, .. finding.Evidence.Values, finding.Fingerprint, finding.Excerpt.Label ?? string.Empty]);
}
