using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>Holds the limits of activity, exposure and the operator against the facts.</summary>
internal static class CapCheck
{
    /// <summary>One fact per limit.</summary>
    public static IEnumerable<CapFact> Of(FirmPack pack, TradeFacts facts, (LossVerdict? Daily, LossVerdict Max) verdicts, long initial)
    {
        foreach (var cap in pack.Caps) yield return Fact(cap, Seen(cap.Name, facts, pack, verdicts, initial), isInternal: false);
        foreach (var cap in pack.Internal) yield return Fact(cap, Seen(cap.Name, facts, pack, verdicts, initial), isInternal: true);
    }

    private static CapFact Fact(CapTerms cap, decimal? seen, bool isInternal)
    {
        var state = seen is not { } value ? FactState.NotShown : value > cap.Value ? FactState.Exceeded : FactState.Met;

        // Orders are only a part of the requests: that few of them are known shows nothing.
        if (cap.Name is CapNames.RequestsPerDay or CapNames.OpenOrders && state == FactState.Met) state = FactState.NotShown;
        return new CapFact(cap.Name, cap.Value, seen, state, cap.Origin.Confidence switch { PackConfidence.Firm => "firm", PackConfidence.Operator => "operator", _ => "secondary" }, isInternal);
    }

    private static decimal? Seen(string name, TradeFacts facts, FirmPack pack, (LossVerdict? Daily, LossVerdict Max) verdicts, long initial) => name switch
    {
        CapNames.RequestsPerDay or CapNames.OrdersPerDay => facts.OrdersPerDay.Value,
        CapNames.OrdersPerHour => facts.OrdersPerHour.Value,
        CapNames.OpenOrders or CapNames.OpenPositions => facts.Simultaneous.Value,
        CapNames.LotsPerPosition => facts.LargestLots,
        CapNames.LotsTotal => facts.Lots?.Value,
        CapNames.RiskPerTradePercent => facts.RiskPercent,
        CapNames.DailyLossPercent => Used(pack.Daily?.Amount, pack.Daily?.Operator ?? BreachOperator.Below, verdicts.Daily?.MinHeadroomCents, initial),
        CapNames.MaxLossPercent => Used(pack.Max.Amount, pack.Max.Operator, verdicts.Max.MinHeadroomCents, initial),
        _ => null,
    };

    // How much of the allowance was used at the worst moment, in percent of the initial capital.
    private static decimal? Used(Allowance? amount, BreachOperator operation, long? headroom, long initial) =>
        amount is null || headroom is not { } left || initial <= 0 ? null : Math.Round((amount.Of(initial, operation) - left) * 100m / initial, 2, MidpointRounding.AwayFromZero);
}
