using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class TriageTests
{
    private static readonly Fingerprint Key = new(null);

    [Fact]
    public void An_inline_ignore_with_a_reason_hides_the_finding()
    {
        var finding = Sample.Finding() with { Ignores = [new InlineIgnore(["sample-rule"], "known", null, 3, Own: true)] };
        var result = Assert.Single(Triage.Apply([finding], Input()));
        Assert.Equal("inline", result.Suppressed?.Kind);
    }

    [Fact]
    public void An_inline_ignore_without_a_reason_hides_nothing()
    {
        var finding = Sample.Finding() with { Ignores = [new InlineIgnore(["sample-rule"], null, null, 3, Own: true)] };
        Assert.Null(Assert.Single(Triage.Apply([finding], Input())).Suppressed);
    }

    [Fact]
    public void An_expired_ignore_hides_nothing_and_is_a_finding()
    {
        var expired = new Ignore(new PathGlob("a/*"), "sample-rule", null, "soon", new DateOnly(2026, 1, 1), "crpbot.yml:4") { Line = 4 };
        var result = Triage.Apply([Sample.Finding()], Input() with { Ignores = [expired] });
        Assert.Null(result[0].Suppressed);
        Assert.Equal("ignore-expired", result[1].Rule.Id);
        Assert.Equal(4, result[1].Location?.Line);
    }

    [Fact]
    public void An_unused_ignore_is_a_finding_only_after_a_complete_run()
    {
        var unused = new Ignore(new PathGlob("elsewhere/*"), null, null, "why", null, "crpbot.yml:2");
        Assert.Empty(Triage.Apply([], Input() with { Ignores = [unused] }));
        Assert.Equal("ignore-unused", Assert.Single(Triage.Apply([], Input() with { Ignores = [unused], Complete = true })).Rule.Id);
    }

    [Fact]
    public void An_ignore_of_an_unknown_rule_is_a_finding()
    {
        var comment = new IgnoreComment("a/b.py", 9, new InlineIgnore(["no-such"], "why", null, 2, Own: true));
        Assert.Equal("ignore-unknown-rule", Assert.Single(Triage.Apply([], Input() with { Comments = [comment] })).Rule.Id);
    }

    [Fact]
    public void A_finding_with_one_open_place_stays_open()
    {
        var ignore = new InlineIgnore([], "known", null, 3, Own: true);
        var finding = Sample.Finding() with { Ignores = [ignore], Places = [new Place("other.py", 1, 1)] };
        Assert.Null(Assert.Single(Triage.Apply([finding], Input())).Suppressed);
    }

    [Fact]
    public void A_baseline_knows_a_finding_until_it_gets_a_new_place()
    {
        var known = Sample.Finding();
        var baseline = Baseline.Parse(Baseline.Format([known]), "baseline");
        var input = Input() with { Baseline = baseline };
        Assert.False(Assert.Single(Triage.Apply([known], input)).New);
        var spread = known with { Places = [new Place("new.py", 1, 1, Fingerprint: Key.OfPlace("secret", "new.py", "x"))] };
        Assert.True(Assert.Single(Triage.Apply([spread], input)).New);
    }

    [Fact]
    public void A_baseline_is_sorted_and_reads_back()
    {
        var text = Baseline.Format([Sample.Finding("z.py"), Sample.Finding("a.py")]);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith("a.py", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("z.py", lines[2], StringComparison.Ordinal);
        Assert.Equal(2, Baseline.Parse(text, "b").Count);
    }

    [Fact]
    public void A_broken_baseline_line_is_a_located_error()
    {
        var error = Assert.Throws<UserError>(() => Baseline.Parse("# head\nnot-a-fingerprint rule path\n", "base.txt"));
        Assert.Equal(("base.txt", 2), (error.File, error.Line));
    }

    private static TriageInput Input() => new()
    {
        Today = new DateOnly(2026, 11, 24),
        Fingerprint = Key,
        Rules = new[] { "sample-rule", "ignore-expired", "ignore-unused", "ignore-unknown-rule", "ignore-without-reason" }.ToDictionary(id => id, id => Sample.Rule(id), StringComparer.Ordinal),
    };
}
