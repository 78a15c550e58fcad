using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Tests.TestReports;

public sealed class PytestJsonTests
{
    private const string Json = """
        {"created": 1764064800.25, "duration": 1.0, "exitcode": 1, "root": "/x",
         "environment": {"Python": "3.12", "git": {"commit": "abcdef0123"}},
         "summary": {"passed": 1, "failed": 1, "total": 4},
         "collectors": [{"nodeid": "", "outcome": "passed", "result": []}],
         "tests": [
           {"nodeid": "tests/test_a.py::TestKill::test_stop[a::b]", "lineno": 3, "outcome": "passed"},
           {"nodeid": "tests/test_a.py::test_rate", "outcome": "failed", "call": {"crash": {"message": "assert NaN\nx"}}},
           {"nodeid": "tests/test_a.py::test_x", "outcome": "xfailed"},
           {"nodeid": "tests/test_a.py::test_y", "outcome": "error"}]}
        """;

    [Fact]
    public void Outcomes_are_told_apart() =>
        Assert.Equal([TestOutcome.Passed, TestOutcome.Failed, TestOutcome.Skipped, TestOutcome.Error], Read(Json).Cases.Select(c => c.Outcome));

    [Fact]
    public void Node_id_is_split_before_the_parameters() => Assert.Equal(("tests/test_a.py::TestKill", "test_stop"), (Read(Json).Cases[0].Suite, Read(Json).Cases[0].BareName));

    [Fact]
    public void Commit_is_found_in_the_environment() => Assert.Equal("abcdef0123", Read(Json).Commit);

    [Fact]
    public void Time_is_epoch_seconds() => Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1764064800250), Read(Json).Time);

    [Fact]
    public void Failed_collector_is_a_fault_of_the_run() =>
        Assert.Contains("could not be collected", Assert.Single(Read("""{"tests": [], "collectors": [{"nodeid": "tests/test_b.py", "outcome": "failed"}]}""").RunFaults).What, StringComparison.Ordinal);

    [Fact]
    public void No_collected_test_is_a_fault_of_the_run() => Assert.Single(Read("""{"exitcode": 5, "tests": []}""").RunFaults);

    [Fact]
    public void Nan_outside_texts_does_not_break_the_file() => Assert.Empty(Read("""{"tests": [], "x": NaN, "y": [-Infinity, "NaN"]}""").Cases);

    [Fact]
    public void Truncation_is_a_located_error() => Assert.Equal(3, Assert.Throws<UserError>(() => Read(string.Join('\n', Json.Split('\n')[..3]))).Line);

    [Fact]
    public void Other_json_is_refused() => Assert.Throws<UserError>(() => Read("""{"accuracy": 0.7}"""));

    [Fact]
    public void Deep_nesting_is_refused() => Assert.Throws<UserError>(() => Read("{\"tests\":" + new string('[', 100_000)));

    private static TestReport Read(string text) => TestReportReader.Read(Encoding.UTF8.GetBytes(text), "r.json");
}
