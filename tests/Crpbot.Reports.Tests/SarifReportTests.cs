using System.Text.Json;
using Crpbot.Core;
using Crpbot.Reports.Tests.Schema;

namespace Crpbot.Reports.Tests;

public sealed class SarifReportTests
{
    private static readonly JsonSchema Subset = JsonSchema.Parse(File.ReadAllText(Path.Combine(Expected.Repository(), "tests/Crpbot.Reports.Tests/data/sarif-subset.schema.json")));

    [Fact]
    public void Every_field_is_as_expected() => Expected.Matches(Results.Text("sarif", Results.Few(), new ReportOptions { Baselined = true }), "sarif-few");

    [Theory]
    [MemberData(nameof(JsonReportTests.Names), MemberType = typeof(JsonReportTests))]
    public void Only_properties_that_sarif_defines_are_written(string name) =>
        Assert.Empty(Subset.Faults(Results.Text("sarif", JsonReportTests.ByName(name), new ReportOptions { Baselined = true })));

    [SarifSchemaTheory]
    [MemberData(nameof(JsonReportTests.Names), MemberType = typeof(JsonReportTests))]
    public void The_official_schema_accepts_what_is_written(string name) =>
        Assert.Empty(JsonSchema.Parse(File.ReadAllText(SarifSchemaTheoryAttribute.Schema!)).Faults(Results.Text("sarif", JsonReportTests.ByName(name), new ReportOptions { Baselined = true })));

    [SarifSchemaTheory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": 41", "\"startLine\": 0")]
    [InlineData("\"columnKind\"", "\"columnSort\"")]
    public void The_official_schema_rejects_other_documents(string good, string bad) =>
        Assert.NotEmpty(JsonSchema.Parse(File.ReadAllText(SarifSchemaTheoryAttribute.Schema!)).Faults(Results.Text("sarif", Results.Few()).Replace(good, bad, StringComparison.Ordinal)));

    [Fact]
    public void The_worst_5000_results_are_kept_and_the_cut_is_noted()
    {
        var run = Run(Results.Many(5_003));

        Assert.Equal(5_000, run.GetProperty("results").GetArrayLength());
        Assert.StartsWith("5,003 findings; only the worst 5,000", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_findings_give_way_when_there_are_too_many()
    {
        var hidden = Results.Finding(9_999, severity: Severity.Critical) with { Suppressed = new Suppression("inline", "r", null, "a:1") };

        Assert.All(Run(Results.Of([hidden, .. Results.Many(5_000).Findings])).GetProperty("results").EnumerateArray(), r => Assert.False(r.TryGetProperty("suppressions", out _)));
    }

    [Fact]
    public void A_run_that_is_incomplete_is_not_called_successful() => Assert.False(Run(Results.Incomplete()).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());

    [Fact]
    public void A_failed_gate_does_not_hide_that_something_was_not_scanned()
    {
        var result = Results.Few() with { NotScanned = [new NotScanned("a", "permission denied", Incomplete: true)] };

        Assert.False(Run(result).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Without_a_baseline_nothing_is_called_new() => Assert.False(Run(Results.Few()).GetProperty("results")[0].TryGetProperty("baselineState", out _));

    [Fact]
    public void Without_suppressions_the_property_is_absent() => Assert.False(Run(Results.Many()).GetProperty("results")[0].TryGetProperty("suppressions", out _));

    [Fact]
    public void A_related_place_stands_for_each_of_a_hundred()
    {
        var places = Enumerable.Range(1, 130).Select(i => new Place("a.py", i, 1)).ToList();

        Assert.Equal(100, Run(Results.Of(Results.Finding() with { Places = places })).GetProperty("results")[0].GetProperty("relatedLocations").GetArrayLength());
    }

    [Fact]
    public void A_path_is_a_percent_encoded_uri()
    {
        var run = Run(Results.Of(Results.Finding(1, "a b/ü#?:%.py")));

        Assert.Equal("a%20b/%C3%BC%23%3F%3A%25.py", run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_rule_has_at_most_ten_tags()
    {
        var rule = Results.Rule() with { Tags = [.. Enumerable.Range(1, 20).Select(i => "tag" + i)] };

        Assert.Equal(10, Run(Results.Of(Results.Finding(rule: rule)) with { Rules = [rule] }).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("properties").GetProperty("tags").GetArrayLength());
    }

    [Fact]
    public void A_long_rationale_is_cut_to_what_github_takes()
    {
        var rule = Results.Rule() with { Rationale = new string('x', 3_000) };

        Assert.InRange(Run(Results.Of() with { Rules = [rule] }).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("fullDescription").GetProperty("text").GetString()!.Length, 900, 1_024);
    }

    [Fact]
    public void A_rule_that_spoke_without_running_is_listed()
    {
        var rule = Results.Rule("ignore-unused");
        var driver = Run(Results.Of(Results.Finding(rule: rule))).GetProperty("tool").GetProperty("driver");

        Assert.Contains("ignore-unused", driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
    }

    private static JsonElement Run(ScanResult result) => JsonDocument.Parse(Results.Bytes("sarif", result)).RootElement.GetProperty("runs")[0];
}
