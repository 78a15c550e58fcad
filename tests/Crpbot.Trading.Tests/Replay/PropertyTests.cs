using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;
using Xunit.Abstractions;

namespace Crpbot.Trading.Tests.Replay;

public sealed class PropertyTests(ITestOutputHelper output)
{
    private const int Histories = 2000;

    [Fact]
    public void Replay_agrees_with_a_minute_by_minute_simulation()
    {
        var seen = new Dictionary<(EquityCoverage, Verdict), int>();
        for (var seed = 0; seed < Histories; seed++)
        {
            var (world, pack) = Case(seed);
            var brute = new BruteForce(world, pack);
            var result = Replayer.Run(world.History, pack, new ReplayOptions());
            var (daily, max) = (Difference(world, brute.Daily(), result.Daily!), Difference(world, brute.Max(), result.Max));
            if (daily is not null || max is not null) Assert.Fail($"seed {seed} ({world.History.Coverage}, {pack.Clock.Zone.Name}): daily: {daily ?? "agrees"}; maximum: {max ?? "agrees"}");
            foreach (var verdict in new[] { result.Daily!.Verdict, result.Max.Verdict }) seen[(world.History.Coverage, verdict)] = seen.GetValueOrDefault((world.History.Coverage, verdict)) + 1;
        }

        foreach (var (key, count) in seen.OrderBy(s => s.Key)) output.WriteLine($"{key.Item1} {key.Item2}: {count}");
        Assert.True(seen.GetValueOrDefault((EquityCoverage.Ticks, Verdict.Breach)) > 50 && seen.GetValueOrDefault((EquityCoverage.MinBars, Verdict.CannotBeShown)) > 20, "the histories must reach the verdicts");
    }

    [Fact]
    public void No_verdict_is_more_than_the_truth_allows()
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var (world, pack) = Case(seed);
            var truth = Truth(world);
            var brute = new BruteForce(truth, pack);
            var result = Replayer.Run(world.History, pack, new ReplayOptions());
            foreach (var (told, real) in new[] { (result.Daily!.Verdict, brute.Daily().Verdict), (result.Max.Verdict, brute.Max().Verdict) })
            {
                if (told is Verdict.Pass or Verdict.NearMiss) Assert.True(real != Verdict.Breach, $"seed {seed}: {told} is printed and the limit was crossed");
                if (told == Verdict.Pass) Assert.True(real == Verdict.Pass, $"seed {seed}: PASS is printed and it was close");
                if (told == Verdict.Breach) Assert.True(real == Verdict.Breach, $"seed {seed}: BREACH is printed and the limit was kept");
            }
        }
    }

    internal static (World World, FirmPack Pack) Case(int seed)
    {
        var random = new Random(seed);
        var world = WorldMaker.Make(random);
        var pack = PackMaker.Make(random);

        // Bar minima say nothing of highs; what they still say of a limit that follows the highs is left to the second test.
        if (world.History.Coverage == EquityCoverage.MinBars && pack.Max.Mode == TrailMode.Intraday) pack = pack with { Max = pack.Max with { Mode = TrailMode.Static } };
        return (world, pack);
    }

    internal static World Truth(World world) => new()
    {
        Start = world.Start,
        Minutes = world.Minutes,
        Initial = world.Initial,
        Balance = world.Balance,
        Equity = world.Equity,
        Operations = world.Operations,
        Open = world.Open,
        History = world.History with { Coverage = EquityCoverage.Ticks },
    };

    internal static string? Difference(World world, BruteVerdict brute, LossVerdict told)
    {
        if (told.Verdict != brute.Verdict) return $"{told.Verdict} instead of {brute.Verdict}";
        if (told.Verdict == Verdict.Breach && told.At!.UtcTicks != world.Start.AddMinutes(brute.BreachMinute!.Value).Ticks) return $"breach at {told.At.UtcTicks} instead of minute {brute.BreachMinute}";
        var comparable = told.Verdict is Verdict.Pass or Verdict.NearMiss || (told.Verdict == Verdict.Breach && world.History.Coverage == EquityCoverage.Ticks);
        return comparable && told.MinHeadroomCents != brute.Headroom ? $"headroom {told.MinHeadroomCents} instead of {brute.Headroom}" : null;
    }
}
