using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class GateTests
{
    [Fact]
    public void A_new_finding_at_the_threshold_fails_with_1()
    {
        var gate = Gate.Judge([Sample.Finding()], [], Severity.High, baselined: true);
        Assert.Equal((GateVerdict.Failed, 1, "Failed: 1 new finding is high or worse (--fail-on high)."), (gate.Verdict, gate.ExitCode, gate.Reason));
    }

    [Fact]
    public void Findings_below_the_threshold_pass() => Assert.Equal(0, Gate.Judge([Sample.Finding(severity: Severity.Medium)], [], Severity.High, false).ExitCode);

    [Fact]
    public void Old_and_suppressed_and_unknown_findings_do_not_fail()
    {
        var old = Sample.Finding() with { New = false };
        var hidden = Sample.Finding() with { Suppressed = new Suppression("inline", "r", null, "x:1") };
        var unknown = Sample.Finding() with { Status = FindingStatus.Unknown };
        Assert.Equal(0, Gate.Judge([old, hidden, unknown], [], Severity.Low, true).ExitCode);
    }

    [Fact]
    public void An_incomplete_run_wins_over_0_but_not_over_1()
    {
        Assert.Equal(3, Gate.Judge([], ["a.txt could not be read"], Severity.High, false).ExitCode);
        Assert.Equal(1, Gate.Judge([Sample.Finding()], ["a.txt could not be read"], Severity.High, false).ExitCode);
        Assert.Equal(3, Gate.Judge([Sample.Finding()], ["a.txt could not be read"], null, false).ExitCode);
    }
}
