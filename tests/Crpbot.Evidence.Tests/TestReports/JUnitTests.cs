using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Tests.TestReports;

public sealed class JUnitTests
{
    private const string Pytest = """
        <?xml version="1.0" encoding="utf-8"?>
        <testsuites name="pytest tests">
          <testsuite name="pytest" errors="0" failures="1" skipped="2" tests="4" time="0.1" timestamp="2026-11-24T09:30:00.5+01:00" hostname="h">
            <properties><property name="git_commit" value="0123456789abcdef0123456789abcdef01234567"/></properties>
            <testcase classname="tests.unit.test_limits" name="test_daily_loss[5]" time="0.001"/>
            <testcase classname="tests.unit.test_limits" name="test_rate" time="0.001"><failure message="assert 3 &lt;= 2&#10;more">trace</failure></testcase>
            <testcase classname="tests.unit.test_limits" name="test_kill" time="0"><skipped type="pytest.skip" message="later"/></testcase>
            <testcase classname="tests.unit.test_limits" name="test_odd" time="0"><skipped type="pytest.xfail" message="known"/></testcase>
          </testsuite>
        </testsuites>
        """;

    [Fact]
    public void Outcomes_are_told_apart() =>
        Assert.Equal([TestOutcome.Passed, TestOutcome.Failed, TestOutcome.Skipped, TestOutcome.Skipped], Read(Pytest).Cases.Select(c => c.Outcome));

    [Fact]
    public void Expected_failure_is_no_pass() => Assert.Equal(TestOutcome.Skipped, Read(Pytest).Cases[3].Outcome);

    [Fact]
    public void Case_knows_its_line() => Assert.Equal(6, Read(Pytest).Cases[1].Line);

    [Fact]
    public void Bare_name_is_without_parameters() => Assert.Equal("test_daily_loss", Read(Pytest).Cases[0].BareName);

    [Fact]
    public void Message_is_its_first_line() => Assert.Equal("assert 3 <= 2", Read(Pytest).Cases[1].Message);

    [Fact]
    public void Time_is_read_in_utc() => Assert.Equal(new DateTimeOffset(2026, 11, 24, 8, 30, 0, 500, TimeSpan.Zero), Read(Pytest).Time);

    [Fact]
    public void Commit_is_found_among_the_properties() => Assert.Equal("0123456789abcdef0123456789abcdef01234567", Read(Pytest).Commit);

    [Fact]
    public void Counts_that_cases_explain_are_no_fault() => Assert.Empty(Read(Pytest).RunFaults);

    [Fact]
    public void Collection_error_is_a_fault_of_the_run()
    {
        var report = Read("""<testsuites><testsuite name="pytest" errors="1" tests="1"><testcase classname="" name="tests.test_x"><error message="collection failure">ImportError</error></testcase></testsuite></testsuites>""");
        Assert.Equal([(1, "'tests.test_x' could not be collected, so none of its tests ran")], report.RunFaults);
    }

    [Fact]
    public void Suite_that_counts_more_failures_than_its_cases_show_is_a_fault() =>
        Assert.Single(Read("""<testsuite name="s" errors="1" failures="0" tests="2"><testcase name="a"/><testcase name="b"/></testsuite>""").RunFaults);

    [Fact]
    public void Nested_suites_are_added_up() =>
        Assert.Empty(Read("""<testsuite name="o" failures="1"><testsuite name="i" failures="1"><testcase name="a"><failure/></testcase></testsuite></testsuite>""").RunFaults);

    [Fact]
    public void No_tests_ran_in_an_empty_suite() => Assert.Equal(0, Read("""<testsuite name="s" tests="0" failures="0"/>""").Ran);

    [Fact]
    public void Error_outweighs_failure() =>
        Assert.Equal(TestOutcome.Error, Read("""<testsuite><testcase name="a"><failure/><error/></testcase></testsuite>""").Cases[0].Outcome);

    [Fact]
    public void Output_of_a_case_is_passed_over() =>
        Assert.Equal(TestOutcome.Passed, Read("""<testsuite><testcase name="a"><system-out><failure/></system-out></testcase></testsuite>""").Cases[0].Outcome);

    [Fact]
    public void Document_type_is_refused()
    {
        var error = Assert.Throws<UserError>(() => Read("<?xml version=\"1.0\"?>\n<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<testsuite>&x;</testsuite>"));
        Assert.Equal((2, "r.xml"), (error.Line, error.File));
    }

    [Fact]
    public void Every_truncation_is_a_located_error()
    {
        var bytes = Encoding.UTF8.GetBytes(Pytest);
        for (var length = 0; length < bytes.Length - 1; length += 7)
        {
            var error = Assert.Throws<UserError>(() => TestReportReader.Read(bytes[..length], "r.xml"));
            Assert.True(error.Line >= 1);
        }
    }

    [Fact]
    public void Another_root_is_told() => Assert.Contains("'html'", Assert.Throws<UserError>(() => Read("<html/>")).Message, StringComparison.Ordinal);

    [Fact]
    public void Undefined_entity_is_an_error() => Assert.Throws<UserError>(() => Read("<testsuite>&nope;</testsuite>"));

    private static TestReport Read(string text) => TestReportReader.Read(Encoding.UTF8.GetBytes(text), "r.xml");
}
