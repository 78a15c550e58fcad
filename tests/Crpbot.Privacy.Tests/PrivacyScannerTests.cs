using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Privacy.Tests;

public sealed class PrivacyScannerTests
{
    [Fact]
    public void Ten_thousand_addresses_of_a_log_are_one_finding_with_the_count()
    {
        var log = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"09:14:07 INFO login of anna.b{i % 4000}@hartmann-werke.de\n"));
        var finding = Assert.Single(Rulebook.Scan("app.log", log));
        Assert.Contains("4,000 distinct values in 10,000 places", finding.Message, StringComparison.Ordinal);
        Assert.Equal(9, finding.Places.Count);
        Assert.Equal(Severity.Medium, finding.Severity);
    }

    [Fact]
    public void No_value_leaves_the_scanner()
    {
        var text = Rulebook.Expand("id,email,card,iban\n1,anna.berg@hartmann-werke.de,{{valid:card/4###############}},{{iban:DE}}\n", "masks");
        var report = Rulebook.Scan("export.csv", text);
        Assert.Equal(3, report.Count);
        var written = JsonSerializer.Serialize(report.Select(f => new { f.Message, f.Evidence, f.Excerpt, f.Places, f.Location }));
        foreach (var value in text.Split('\n')[1].Split(',')[1..])
        {
            Assert.DoesNotContain(value, written, StringComparison.Ordinal);
            Assert.DoesNotContain(value[2..^2], written, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_excerpt_hides_what_is_not_reported_as_well()
    {
        var finding = Assert.Single(Rulebook.Scan("app.log", "sms for bob@example.com ref 99887766554 to anna.berg@hartmann-werke.de"));
        Assert.DoesNotContain("bob@example", finding.Excerpt!.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("99887766554", finding.Excerpt.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_is_named() => Assert.Contains("(contact_mail)", Assert.Single(Rulebook.Scan("u.csv", "id,contact_mail\n1,anna.berg@hartmann-werke.de\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_of_json_is_named() => Assert.Contains("(users[].contact.mail)", Assert.Single(Rulebook.Scan("u.json", """{"users":[{"contact":{"mail":"anna.berg@hartmann-werke.de"}}]}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_path_that_is_an_address_itself_is_not_named() => Assert.DoesNotContain("hartmann", Assert.Single(Rulebook.Scan("u.json", """{"anna.berg@hartmann-werke.de":{"mail":"bert.b@hartmann-werke.de"}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_column_in_which_few_numbers_satisfy_the_checksum_holds_no_card_numbers()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(i => Rulebook.Expand(i % 10 == 0 ? "{{valid:card/4###############}}\n" : "{{invalid:card/4###############}}\n", "share" + i)));
        Assert.Empty(Rulebook.Scan("t.csv", "card_ref\n" + rows));
    }

    [Fact]
    public void A_column_with_some_typing_errors_still_holds_card_numbers()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(i => Rulebook.Expand(i % 10 != 0 ? "{{valid:card/4###############}}\n" : "{{invalid:card/4###############}}\n", "share" + i)));
        Assert.Single(Rulebook.Scan("t.csv", "card_number\n" + rows));
    }

    [Fact]
    public void The_versions_of_a_file_in_history_are_one_finding()
    {
        var scanner = Rulebook.Scanner();
        for (var i = 0; i < 3; i++)
            _ = scanner.Offer(Rulebook.Text("app.log", $"login of anna.b{i}@hartmann-werke.de", new CommitReference(new string((char)('a' + i), 40), null, DateTimeOffset.UnixEpoch.AddDays(i), null)), out _);
        var finding = Assert.Single(scanner.Complete().Findings);
        Assert.Equal(new string('a', 40), finding.Location!.Commit);
        Assert.Contains("3 distinct values", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_the_tree_comes_before_those_in_history()
    {
        var scanner = Rulebook.Scanner();
        _ = scanner.Offer(Rulebook.Text("app.log", "login of anna.b@hartmann-werke.de", new CommitReference(new string('a', 40), null, DateTimeOffset.UnixEpoch, null)), out _);
        _ = scanner.Offer(Rulebook.Text("app.log", "login of anna.b@hartmann-werke.de"), out _);
        var finding = Assert.Single(scanner.Complete().Findings);
        Assert.Null(finding.Location!.Commit);
        Assert.Contains("1 value,", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_fixture_lowers_the_severity()
    {
        var text = Rulebook.Expand("card: {{valid:card/4###############}}\n", "fixture");
        Assert.Equal(Severity.Medium, Assert.Single(Rulebook.Scan("tests/data/cards.txt", text)).Severity);
        Assert.Equal(Severity.High, Assert.Single(Rulebook.Scan("data/cards.txt", text)).Severity);
    }

    [Theory]
    [InlineData("LICENSE")]
    [InlineData("AUTHORS.md")]
    [InlineData("yarn.lock")]
    [InlineData("setup.py")]
    [InlineData("src/app.py")]
    public void Authors_in_notices_lock_files_and_program_text_are_no_finding(string path) => Assert.Empty(Rulebook.Scan(path, "# by Anna Berg <anna.berg@hartmann-werke.de>\n"));

    [Fact]
    public void What_was_not_looked_for_is_said_where_something_was_found()
    {
        var scanner = Rulebook.Scanner();
        _ = scanner.Offer(Rulebook.Text("app.log", "login of anna.b@hartmann-werke.de"), out var found);
        Assert.True(found);
        var note = Assert.Single(scanner.Complete().NotScanned);
        Assert.False(note.Incomplete);
        Assert.Contains("names", note.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overlap_of_two_parts_is_counted_once()
    {
        var scanner = Rulebook.Scanner();
        _ = scanner.Offer(Rulebook.Text("app.log", "login of anna.b@hartmann-werke.de\n"), out _);
        _ = scanner.Offer(new Subject { Path = "app.log", Content = "login of anna.b@hartmann-werke.de\nlogin of bert.b@hartmann-werke.de\n"u8.ToArray(), Overlap = 34, LinesBefore = 0 }, out _);
        Assert.Contains("2 distinct values in 2 places", Assert.Single(scanner.Complete().Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_shown_elsewhere_is_masked() => Assert.DoesNotContain("anna.berg", Rulebook.Scanner().RedactLine("email = 'anna.berg@hartmann-werke.de'"), StringComparison.Ordinal);
}
