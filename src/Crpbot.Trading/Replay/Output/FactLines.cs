using System.Globalization;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay.Output;

/// <summary>The facts as name, value and state, for terminal and HTML.</summary>
internal static class FactLines
{
    public static IEnumerable<(string Name, string Value, FactState? State)> Of(ReplayResult result)
    {
        var facts = result.Facts;
        var min = result.Pack.MinDays;
        yield return ("trading days", Text(facts.CountedDays) + (min is null ? string.Empty : $" of {Text(min.Days)}") + (facts.CountedDays == facts.TradingDays ? string.Empty : $" ({Text(facts.TradingDays)} with an opened trade)"), facts.MinDays);
        yield return ("closed result", MoneyText.Of(facts.NetCents) + (facts.TargetCents is { } target ? $" of {MoneyText.Of(target)}" : string.Empty), facts.Target);
        if (facts.OperationsCents != 0) yield return ("deposits and payouts", MoneyText.Of(facts.OperationsCents), null);
        if (facts.BestDay is { Day: { } day } best)
            yield return ("best day", $"{MoneyText.Day(day)}: {MoneyText.Of(best.Cents)}, {Share(best.PercentOfNet)} of the net profit, {Share(best.PercentOfPositiveDays)} of the days with profit", best.State);
        yield return ("positions", $"{Text(facts.Positions)}, at most {Text(facts.Simultaneous.Value)} at once", null);
        yield return (facts.OrdersKnown ? "orders" : "openings", $"at most {Text(facts.OrdersPerHour.Value)} in 60 minutes, {Text(facts.OrdersPerDay.Value)} in a day", null);
        if (facts.RiskPercent is { } risk) yield return ("risk of a trade", $"at most {Text(risk)} % of the balance", null);
        if (facts.WithoutStop is { } without) yield return ("without stop loss", Text(without), null);
        if (facts.WeekendHeld > 0 || facts.Weekend is not null) yield return ("held over a weekend", Text(facts.WeekendHeld), facts.Weekend);
        if (facts.NewsDeals is not null || facts.News is not null) yield return ("deals in a news window", facts.NewsDeals is { } news ? Text(news) : "no list of news was given", facts.News);
        foreach (var cap in facts.Caps)
            yield return ((cap.Internal ? "own limit " : string.Empty) + cap.Name.Replace('_', ' '), $"{(cap.Seen is { } seen ? Text(seen) : "not known")} of at most {Text(cap.AtMost)}{(cap.Confidence == "secondary" ? " (told by third parties)" : string.Empty)}", cap.State);
        if (facts.PackIsStale) yield return ("rule pack", $"last read {MoneyText.Day(result.Pack.AsOf)}, more than {Text(FirmPack.StaleDays)} days ago: read the firm's pages again", FactState.Exceeded);
    }

    private static string Text(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Share(decimal? percent) => percent is { } value ? Text(value) + " %" : "no share";
}
