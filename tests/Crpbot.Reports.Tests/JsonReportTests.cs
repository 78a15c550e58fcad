using Crpbot.Core;
using Crpbot.Reports.Tests.Schema;

namespace Crpbot.Reports.Tests;

public sealed class JsonReportTests
{
    private static readonly JsonSchema Published = JsonSchema.Parse(File.ReadAllText(Path.Combine(Expected.Repository(), "docs/schema/crpbot-result-1.schema.json")));

    [Fact]
    public void The_contract_is_kept_field_by_field() => Expected.Matches(Results.Text("json", Results.Few()), "json-few");

    public static TheoryData<string> Names => ["clean", "few", "many", "incomplete", "hostile"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_published_schema_accepts_what_is_written(string name) => Assert.Empty(Published.Faults(Results.Text("json", ByName(name))));

    [Theory]
    [InlineData("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\"")]
    [InlineData("\"severity\": \"critical\"", "\"severity\": \"terrible\"")]
    [InlineData("\"line\": 41", "\"line\": 0")]
    [InlineData("\"new\": false", "\"old\": true")]
    [InlineData("\"startedAt\": \"2026-01-02T03:04:05Z\"", "\"startedAt\": \"2026-01-02\"")]
    public void The_published_schema_rejects_other_documents(string good, string bad)
    {
        var text = Results.Text("json", Results.Few());
        Assert.Contains(good, text, StringComparison.Ordinal);

        Assert.NotEmpty(Published.Faults(text.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_published_schema_wants_a_location_or_a_resource() =>
        Assert.NotEmpty(Published.Faults(Results.Text("json", Results.Of(Results.Finding() with { Location = null }))));

    [Fact]
    public void A_name_survives_as_it_is()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Results.Bytes("json", Results.Of(Results.Finding(1, "a\n\u202e漢'<\x1b.py"))));

        Assert.Equal("a\n\u202e漢'<\x1b.py", json.RootElement.GetProperty("findings")[0].GetProperty("location").GetProperty("path").GetString());
    }

    internal static ScanResult ByName(string name) => name switch
    {
        "clean" => Results.Clean(),
        "few" => Results.Few(),
        "many" => Results.Many(),
        "incomplete" => Results.Incomplete(),
        _ => Results.Hostile(),
    };
}
