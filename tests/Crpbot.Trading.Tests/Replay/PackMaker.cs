using Crpbot.Trading.Clocks;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>Packs over all axes of the limits.</summary>
internal static class PackMaker
{
    private static readonly Provenance Origin = new("test", new DateOnly(2026, 11, 25), PackConfidence.Firm);

    public static FirmPack Make(Random random)
    {
        var (zone, reset) = random.Next(5) switch { 0 => ("UTC", 0), 1 => ("platform", 0), 2 => ("America/Chicago", 17), _ => ("Europe/Prague", 0) };
        var operation = random.Next(2) == 0 ? BreachOperator.Below : BreachOperator.AtOrBelow;
        var observed = random.Next(8) == 0 ? Observed.Balance : Observed.Equity;
        var daily = new DailyLossTerms(random.Next(4) == 0 ? new Allowance(null, 300_000) : new Allowance(3 + random.Next(3), null), (LimitBase)random.Next(2), random.Next(2) == 0 ? ResetReference.Balance : (ResetReference)random.Next(3), observed, operation, LimitKind.Breach, random.Next(4) != 0, Origin);
        var mode = (TrailMode)random.Next(4);
        var max = new MaxLossTerms(new Allowance(4 + random.Next(7), null), (LimitBase)random.Next(2), mode, mode == TrailMode.Static || random.Next(2) == 0 ? null : new Allowance(random.Next(2), null), Observed.Equity, operation, Origin);
        return new FirmPack("random", "random", new AccountTerms(null, "USD", AccountPhase.Challenge, AccountType.Standard), new ClockTerms(TradingZone.Parse(zone), TimeSpan.FromHours(reset), TradingZone.Utc, Origin), daily, max, "random.yml");
    }
}
