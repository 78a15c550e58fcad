using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Tests.Gates;

public sealed class TestsGateTests
{
    private const string Named = "gate: tests, code: [\"test_*.py\"], names: [\"*kill*switch*\"], guards: [killswitch], asserts: no-order, orders: [order], reports: [\"*.xml\"]";
    private const string All = "gate: tests, reports: [\"*.xml\", \"*.json\"]";
    private const string Test = "def test_kill_switch():\n    broker.send_order.assert_not_called()\n";

    [Fact]
    public void Test_that_ran_and_passed_shows_the_gate() => Assert.Equal(GateState.Passed, Judge(Case(string.Empty)).State);

    [Fact]
    public void Failed_test_fails_the_gate() => Assert.Equal(GateState.Failed, Judge(Case("<failure message=\"called\"/>")).State);

    [Fact]
    public void Skipped_test_shows_nothing() => Assert.Equal(GateState.NotShown, Judge(Case("<skipped/>")).State);

    [Fact]
    public void Test_that_did_not_run_shows_nothing() => Assert.Equal(GateState.NotShown, Judge("<testsuite><testcase classname=\"tests.test_bot\" name=\"test_other\"/></testsuite>").State);

    [Fact]
    public void Test_of_the_same_name_in_another_module_is_another() => Assert.Equal(GateState.NotShown, Judge("<testsuite><testcase classname=\"tests.test_else\" name=\"test_kill_switch\"/></testsuite>").State);

    [Fact]
    public void One_failing_parameter_fails_the_gate() =>
        Assert.Equal(GateState.Failed, Judge("<testsuite><testcase classname=\"t.test_bot\" name=\"test_kill_switch[a]\"/><testcase classname=\"t.test_bot\" name=\"test_kill_switch[b]\"><error/></testcase></testsuite>").State);

    [Fact]
    public void Damaged_report_shows_nothing() => Assert.Equal(GateState.NotShown, Judge("<testsuite><testcase").State);

    [Fact]
    public void Damaged_report_beside_a_good_one_may_hide_a_failure() =>
        Assert.Equal(GateState.NotShown, new Court().Rule(Named).With("tests/test_bot.py", Test).With("a.xml", Case(string.Empty)).With("b.xml", "<testsuite>").Judge().State);

    [Fact]
    public void No_report_shows_nothing() => Assert.Equal(GateState.NotShown, new Court().Rule(Named).With("tests/test_bot.py", Test).Judge().State);

    [Fact]
    public void Audit_is_content_with_the_code() => Assert.Equal(GateState.Passed, new Court { AllGates = false }.Rule(Named).With("tests/test_bot.py", Test).Judge().State);

    [Fact]
    public void Report_of_another_commit_shows_nothing() =>
        Assert.Equal(GateState.NotShown, new Court { Head = new HeadCommit(new string('a', 40), null) }.Rule(Named).With("tests/test_bot.py", Test)
            .With("a.xml", "<testsuite><properties><property name=\"commit\" value=\"bbbbbbbbbb\"/></properties><testcase classname=\"test_bot\" name=\"test_kill_switch\"><failure/></testcase></testsuite>").Judge().State);

    [Fact]
    public void Code_without_a_test_fails_at_the_code()
    {
        var outcome = new Court().Rule(Named).With("app/bot.py", "# kill switch\n\nclass Bot:\n    kill_switch = False\n").Judge();
        Assert.Equal((GateState.Failed, "app/bot.py", 4), (outcome.State, outcome.Findings[0].Location!.Path, outcome.Findings[0].Location!.Line));
    }

    [Fact]
    public void Old_code_is_no_product() => Assert.Equal(GateState.NotApplicable, new Court { AllGates = false }.Rule(Named).With(".archive/bot.py", "kill_switch = 1\n").Judge().State);

    [Fact]
    public void Word_in_a_comment_or_text_is_no_product() => Assert.Equal(GateState.NotApplicable, new Court { AllGates = false }.Rule(Named).With("bot.py", "x = 'kill_switch'  # kill_switch\n").Judge().State);

    [Fact]
    public void Neither_code_nor_test_is_not_shown_to_a_promotion() => Assert.Equal(GateState.NotShown, new Court().Rule(Named).Judge().State);

    [Theory]
    [InlineData("<testsuite tests=\"1\"><testcase name=\"a\"/></testsuite>", GateState.Passed)]
    [InlineData("<testsuite tests=\"0\"/>", GateState.NotShown)]
    [InlineData("<testsuite tests=\"1\"><testcase name=\"a\"><skipped/></testcase></testsuite>", GateState.NotShown)]
    [InlineData("<testsuite tests=\"1\"><testcase name=\"a\"><failure/></testcase></testsuite>", GateState.Failed)]
    [InlineData("<testsuite tests=\"2\" errors=\"1\"><testcase name=\"a\"/></testsuite>", GateState.Failed)]
    [InlineData("<testsuite tests=\"2\"><testcase name=\"m\"><error message=\"collection failure\"/></testcase><testcase name=\"a\"/></testsuite>", GateState.Failed)]
    [InlineData("<!DOCTYPE a><testsuite tests=\"1\"><testcase name=\"a\"/></testsuite>", GateState.NotShown)]
    public void All_tests(string xml, GateState expected) => Assert.Equal(expected, new Court().Rule(All).With("a.xml", xml).Judge().State);

    [Fact]
    public void Second_report_that_fails_fails_the_gate() =>
        Assert.Equal(GateState.Failed, new Court().Rule(All).With("a.xml", "<testsuite><testcase name=\"a\"/></testsuite>").With("b.json", "{\"tests\": [{\"nodeid\": \"t.py::b\", \"outcome\": \"failed\"}]}").Judge().State);

    private static GateOutcome Judge(string report) => new Court().Rule(Named).With("tests/test_bot.py", Test).With("a.xml", report).Judge();

    private static string Case(string inner) => $"<testsuite><testcase classname=\"tests.test_bot\" name=\"test_kill_switch\">{inner}</testcase></testsuite>";
}
