using System.Text;
using System.Text.Json;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Reports;
using Crpbot.Evidence.Tests.Gates;

namespace Crpbot.Evidence.Tests.Reports;

public sealed class ReportTests
{
    private static readonly GatesHead Head = new(".", new string('a', 40), new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero), "0.1.0");

    [Theory]
    [InlineData(PromotionVerdict.Approved, GateState.Passed, GateState.NotApplicable)]
    [InlineData(PromotionVerdict.Approved, GateState.Accepted)]
    [InlineData(PromotionVerdict.Rejected, GateState.Failed, GateState.NotShown, GateState.Passed)]
    [InlineData(PromotionVerdict.NotShown, GateState.NotShown, GateState.Passed)]
    [InlineData(PromotionVerdict.NotShown, GateState.NotApplicable)]
    [InlineData(PromotionVerdict.NotShown)]
    public void Verdict_adds_up(PromotionVerdict expected, params GateState[] states) => Assert.Equal(expected, Promotion.Of(states.Select(s => Outcome(s))).Verdict);

    [Fact]
    public void Advisory_gate_decides_nothing() => Assert.Equal(PromotionVerdict.Approved, Promotion.Of([Outcome(GateState.Passed), Outcome(GateState.Failed, required: false)]).Verdict);

    [Fact]
    public void Worst_comes_first() =>
        Assert.Equal(["z", "b", "a"], Promotion.Of([Outcome(GateState.Passed, id: "aaa-a"), Outcome(GateState.NotShown, id: "aaa-b"), Outcome(GateState.Failed, id: "aaa-z")]).Outcomes.Select(o => o.Rule.Id[4..]));

    [Fact]
    public void Issue_report_tells_cause_place_cure_and_how_to_verify()
    {
        var text = IssueReport.Of(Promotion.Of([Outcome(GateState.Failed), Outcome(GateState.Passed, id: "other-gate")]), Head);
        Assert.All(["# REJECTED: this repository", "on commit `aaaaaaaaaaaa`", "## 1. Some gate", "**Required gate failed**", "**Cause.** It broke.", "- `a.py:7`: it \\*broke\\*", "**Cure.** m", "`make test`, then `crpbot gates --select some-gate` says passed.", "| other-gate | passed |"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Issue_report_leaves_out_what_passed_from_its_sections() => Assert.DoesNotContain("## 1.", IssueReport.Of(Promotion.Of([Outcome(GateState.Passed)]), Head), StringComparison.Ordinal);

    [Fact]
    public void Json_holds_verdict_and_places()
    {
        using var stream = new MemoryStream();
        GatesJson.Write(Promotion.Of([Outcome(GateState.NotShown)]), Head, stream);
        using var json = JsonDocument.Parse(stream.ToArray());
        var gate = json.RootElement.GetProperty("gates")[0];
        Assert.Equal(("not-shown", "not-shown", 7), (json.RootElement.GetProperty("verdict").GetString(), gate.GetProperty("state").GetString(), gate.GetProperty("evidence")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Text_ends_with_the_verdict() => Assert.EndsWith("\nREJECTED: 1 required gate failed.\n", GatesText.Of(Promotion.Of([Outcome(GateState.Failed)]), color: false, verbose: false), StringComparison.Ordinal);

    [Fact]
    public void Text_lets_nothing_steer_the_terminal() =>
        Assert.DoesNotContain('\u001b', GatesText.Of(Promotion.Of([Outcome(GateState.Failed) with { Sentence = "a\u001b[2J" }]), color: false, verbose: false));

    [Fact]
    public void Markdown_escapes_the_bars_of_its_table() =>
        Assert.Contains("a \\| b", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(GatesMarkdown.Of(Promotion.Of([Outcome(GateState.Failed) with { Sentence = "a | b" }])))), StringComparison.Ordinal);

    private static GateOutcome Outcome(GateState state, bool required = true, string id = "some-gate") => new(Court.RuleOf("gate: ignored", id), state, required, "it broke")
    {
        Evidence = [new EvidencePlace(GateDocket.At("a.py", 7), "it *broke*")],
        Verify = "make test",
    };
}
