using Crpbot.Core;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Tests.Gates;

public sealed class MetricGateTests
{
    private const string Accuracy = "gate: metric, files: [m.json, m.csv, m.jsonl], path: [accuracy, test.accuracy], operator: \">=\", threshold: 0.68, unit: fraction";

    [Theory]
    [InlineData("{\"accuracy\": 0.68}", GateState.Passed)]
    [InlineData("{\"accuracy\": 0.6799}", GateState.Failed)]
    [InlineData("{\"test\": {\"accuracy\": 1}}", GateState.Passed)]
    [InlineData("{\"accuracy\": 0}", GateState.Failed)]
    [InlineData("{\"accuracy\": 71}", GateState.NotShown)]
    [InlineData("{\"accuracy\": 60}", GateState.NotShown)]
    [InlineData("{\"accuracy\": -0.1}", GateState.NotShown)]
    [InlineData("{\"accuracy\": 680}", GateState.NotShown)]
    [InlineData("{\"accuracy\": \"0.9\"}", GateState.NotShown)]
    [InlineData("{\"accuracy\": null}", GateState.NotShown)]
    [InlineData("{\"accuracy\": NaN}", GateState.NotShown)]
    [InlineData("{\"accuracy\": Infinity}", GateState.NotShown)]
    [InlineData("{\"accuracy\": 1e999}", GateState.NotShown)]
    [InlineData("{\"accuracy\": true}", GateState.NotShown)]
    [InlineData("{\"accuracy\": [0.9]}", GateState.NotShown)]
    [InlineData("{\"accuracy\": {\"mean\": 0.9}}", GateState.NotShown)]
    [InlineData("{\"precision\": 0.9}", GateState.NotShown)]
    [InlineData("[0.9]", GateState.NotShown)]
    [InlineData("{\"accuracy\": 0.9", GateState.NotShown)]
    [InlineData("", GateState.NotShown)]
    public void Json_value_decides(string json, GateState expected) => Assert.Equal(expected, new Court().Rule(Accuracy).With("m.json", json).Judge().State);

    [Fact]
    public void Missing_file_is_not_shown() => Assert.Equal(GateState.NotShown, new Court().Rule(Accuracy).Judge().State);

    [Fact]
    public void Percent_where_a_fraction_is_due_is_said() =>
        Assert.Contains("68 is no fraction: it looks like percent, which would be 0.68", new Court().Rule(Accuracy).With("m.json", "{\"accuracy\": 68}").Judge().Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("71.2", GateState.Passed)]
    [InlineData("68", GateState.Passed)]
    [InlineData("67.9", GateState.Failed)]
    [InlineData("0.71", GateState.NotShown)]
    public void Declared_percent_are_compared_with_the_fraction(string value, GateState expected) =>
        Assert.Equal(expected, new Court().Rule(Accuracy).Config("gates: {some-gate: {unit: percent}}").With("m.json", $"{{\"accuracy\": {value}}}").Judge().State);

    [Fact]
    public void Line_of_the_value_is_the_place() =>
        Assert.Equal(("m.json", 4), Place(new Court().Rule(Accuracy).With("m.json", "{\"a\": {\"accuracy\": 0.9},\n \"test\":\n  {\n   \"accuracy\": 0.5}}").Judge()));

    [Fact]
    public void Last_row_of_a_csv_counts() =>
        Assert.Equal(("m.csv", 3), Place(new Court().Rule(Accuracy).With("m.csv", "epoch,accuracy\n1,0.9\n2,0.5\n").Judge()));

    [Fact]
    public void Row_is_chosen_by_value() =>
        Assert.Equal(GateState.Passed, new Court().Rule(Accuracy + ", where: [split=test]").With("m.csv", "split;accuracy\ntest;0.9\ntrain;0.1\n").Judge().State);

    [Fact]
    public void Row_that_does_not_exist_is_not_shown() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Accuracy + ", where: [split=test]").With("m.csv", "split,accuracy\ntrain,0.9\n").Judge().State);

    [Fact]
    public void Cut_off_row_is_not_shown() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Accuracy).With("m.csv", "epoch,accuracy,loss\n1,0.9,0.1\n2,0.9").Judge().State);

    [Fact]
    public void Quoted_cells_may_hold_separators_and_line_ends() =>
        Assert.Equal(GateState.Passed, new Court().Rule(Accuracy).With("m.csv", "note,accuracy\n\"a,\"\"b\"\"\nc\",0.7\n").Judge().State);

    [Fact]
    public void Last_line_of_json_lines_counts() =>
        Assert.Equal(("m.jsonl", 2), Place(new Court().Rule(Accuracy).With("m.jsonl", "{\"accuracy\": 0.9}\n{\"accuracy\": 0.5}\n").Judge()));

    [Theory]
    [InlineData("history[-1].accuracy", GateState.Passed)]
    [InlineData("$.history[0].accuracy", GateState.Failed)]
    [InlineData("history[2].accuracy", GateState.NotShown)]
    [InlineData("['history'][1]['accuracy']", GateState.Passed)]
    [InlineData("**.accuracy", GateState.Failed)]
    public void Paths_lead_through_lists(string path, GateState expected) =>
        Assert.Equal(expected, new Court().Rule(Accuracy).Config($"gates: {{some-gate: {{path: \"{path}\"}}}}").With("m.json", "{\"history\": [{\"accuracy\": 0.1}, {\"accuracy\": 0.9}]}").Judge().State);

    [Theory]
    [InlineData("\"model_version\": \"v2-Simulated\"", GateState.Failed)]
    [InlineData("\"info\": {\"modelVersion\": \"demo\"}", GateState.Failed)]
    [InlineData("\"model_version\": \"v2\"", GateState.Passed)]
    [InlineData("\"comment\": \"no simulation\"", GateState.Passed)]
    public void Origin_that_is_denied_outweighs_the_number(string field, GateState expected) =>
        Assert.Equal(expected, new Court().Rule(Accuracy + ", deny-fields: [model_version], deny-words: [simul, mock, demo]").With("m.json", $"{{\"accuracy\": 0.9, {field}}}").Judge().State);

    [Theory]
    [InlineData("\"2026-01-10T00:00:00Z\"", GateState.Passed)]
    [InlineData("\"2025-11-01\"", GateState.NotShown)]
    [InlineData("1768400000", GateState.Passed)]
    [InlineData("1768400000000", GateState.Passed)]
    [InlineData("\"2027-01-01\"", GateState.NotShown)]
    [InlineData("\"soon\"", GateState.NotShown)]
    public void Age_counts(string time, GateState expected) =>
        Assert.Equal(expected, new Court().Rule(Accuracy + ", max-age: 30d, time-fields: [created_at]").With("m.json", $"{{\"accuracy\": 0.9, \"createdAt\": {time}}}").Judge().State);

    [Theory]
    [InlineData("0123456789", GateState.Passed)]
    [InlineData("aaaaaaaaaa", GateState.NotShown)]
    [InlineData("main", GateState.NotShown)]
    public void Commit_counts(string commit, GateState expected) =>
        Assert.Equal(expected, new Court { Head = new HeadCommit("0123456789abcdef0123456789abcdef01234567", null) }.Rule(Accuracy).With("m.json", $"{{\"accuracy\": 0.9, \"git_commit\": \"{commit}\"}}").Judge().State);

    [Fact]
    public void Evidence_from_before_the_commit_is_not_shown() =>
        Assert.Equal(GateState.NotShown, new Court { Head = new HeadCommit("01", new DateTimeOffset(2026, 1, 14, 0, 0, 0, TimeSpan.Zero)) }.Rule(Accuracy + ", time-fields: [time]").With("m.json", "{\"accuracy\": 0.9, \"time\": \"2026-01-13T00:00:00Z\"}").Judge().State);

    [Fact]
    public void Commit_may_be_required() =>
        Assert.Equal(GateState.NotShown, new Court { Head = new HeadCommit("01", null) }.Rule(Accuracy + ", commit: required").With("m.json", "{\"accuracy\": 0.9}").Judge().State);

    [Theory]
    [InlineData("{\"issues\": []}", GateState.Passed)]
    [InlineData("{\"issues\": [1, 2]}", GateState.Failed)]
    [InlineData("{\"status\": \"CLEAN\"}", GateState.Passed)]
    [InlineData("{\"status\": \"warnings\"}", GateState.Failed)]
    [InlineData("{\"status\": 3}", GateState.NotShown)]
    [InlineData("{\"issues\": null, \"status\": \"clean\"}", GateState.NotShown)]
    public void List_and_status_count(string json, GateState expected) =>
        Assert.Equal(expected, new Court().Rule("gate: metric, files: [m.json], path: [issues], operator: \"==\", threshold: 0, unit: number, status-path: [status], status-words: [clean]").With("m.json", json).Judge().State);

    [Theory]
    [InlineData("gates: {other: {unit: percent}}")]
    [InlineData("gates: {some-gate: {unti: percent}}")]
    [InlineData("gates: {some-gate: {threshold: many}}")]
    [InlineData("threshhold: 3")]
    [InlineData("max-age: soon")]
    public void Wrong_setting_is_a_located_error(string yaml) =>
        Assert.Equal("crpbot.yml", Assert.Throws<UserError>(() => new Court().Rule(Accuracy).Config(yaml).With("m.json", "{}").Judge()).File);

    private static (string Path, int Line) Place(GateOutcome outcome) => outcome.Findings.Select(f => (f.Location!.Path, f.Location.Line)).Single();
}
