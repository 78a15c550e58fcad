using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Tests.TestReports;

public sealed class TrxTests
{
    private const string Trx = """
        <?xml version="1.0" encoding="utf-8"?>
        <TestRun id="1" name="run" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
          <Times creation="2026-11-24T10:00:00+00:00" start="2026-11-24T10:00:01+00:00" finish="2026-11-24T10:00:05+00:00" />
          <Results>
            <UnitTestResult testId="a" testName="Bot.Tests.KillSwitchTests.No_order_is_sent" outcome="Passed" />
            <UnitTestResult testId="b" testName="Bot.Tests.RateTests.Limit(count: 3)" outcome="Failed"><Output><ErrorInfo><Message>no</Message></ErrorInfo></Output></UnitTestResult>
            <UnitTestResult testId="c" testName="Bot.Tests.RateTests.Later" outcome="NotExecuted" />
          </Results>
          <TestDefinitions>
            <UnitTest id="a" name="x"><TestMethod className="Bot.Tests.KillSwitchTests, Bot.Tests" name="No_order_is_sent" /></UnitTest>
          </TestDefinitions>
          <ResultSummary outcome="Failed"><Counters total="3" executed="2" passed="1" failed="1" error="0" timeout="0" aborted="0" /></ResultSummary>
        </TestRun>
        """;

    [Fact]
    public void Outcomes_are_told_apart() => Assert.Equal([TestOutcome.Passed, TestOutcome.Failed, TestOutcome.Skipped], Read(Trx).Cases.Select(c => c.Outcome));

    [Fact]
    public void Class_comes_from_the_definition() => Assert.Equal("Bot.Tests.KillSwitchTests", Read(Trx).Cases[0].Suite);

    [Fact]
    public void Parameters_are_no_part_of_the_bare_name() => Assert.Equal(("Limit", "Bot.Tests.RateTests"), (Read(Trx).Cases[1].BareName, Read(Trx).Cases[1].Suite));

    [Fact]
    public void Time_is_the_start() => Assert.Equal(new DateTimeOffset(2026, 11, 24, 10, 0, 1, TimeSpan.Zero), Read(Trx).Time);

    [Fact]
    public void Aborted_run_is_a_fault() => Assert.Equal("the run ended as 'Aborted'", Assert.Single(Read("""<TestRun><ResultSummary outcome="Aborted"/></TestRun>""").RunFaults).What);

    [Fact]
    public void Counters_that_results_do_not_explain_are_a_fault() =>
        Assert.Single(Read("""<TestRun><ResultSummary outcome="Failed"><Counters total="2" failed="1"/></ResultSummary></TestRun>""").RunFaults);

    [Fact]
    public void Truncation_is_a_located_error() => Assert.Equal(5, Assert.Throws<UserError>(() => Read(string.Join('\n', Trx.Split('\n')[..5]))).Line);

    private static TestReport Read(string text) => TestReportReader.Read(Encoding.UTF8.GetBytes(text), "r.trx");
}
