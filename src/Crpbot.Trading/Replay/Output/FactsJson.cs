using System.Text.Json;

namespace Crpbot.Trading.Replay.Output;

/// <summary>The facts of a result as JSON: how the verdicts came about, then everything else.</summary>
internal static class FactsJson
{
    public static void Write(Utf8JsonWriter json, ReplayResult result)
    {
        var facts = result.Facts;
        json.WriteStartObject();
        json.WriteString("rule_pack", result.Pack.Name);
        json.WriteString("rule_pack_as_of", MoneyText.Day(result.Pack.AsOf));
        json.WriteBoolean("rule_pack_stale", facts.PackIsStale);
        How(json, "daily_loss", result.Daily);
        How(json, "max_loss", result.Max);
        json.WriteNumber("trading_days", facts.TradingDays);
        json.WriteNumber("counted_days", facts.CountedDays);
        State(json, "min_days", facts.MinDays);
        json.WriteNumber("net_profit_cents", facts.NetCents);
        json.WriteNumber("balance_cents", facts.BalanceCents);
        json.WriteNumber("balance_operations_cents", facts.OperationsCents);
        BestDay(json, facts.BestDay);
        Number(json, "profit_target_cents", facts.TargetCents);
        State(json, "profit_target", facts.Target);
        json.WriteNumber("positions", facts.Positions);
        json.WriteNumber("max_simultaneous_positions", facts.Simultaneous.Value);
        json.WriteNumber("max_orders_per_hour", facts.OrdersPerHour.Value);
        json.WriteNumber("max_orders_per_day", facts.OrdersPerDay.Value);
        json.WriteString("orders_counted", facts.OrdersKnown ? "orders" : "openings");
        Number(json, "max_lots", facts.Lots?.Value);
        Number(json, "max_lots_per_position", facts.LargestLots);
        Number(json, "max_risk_per_trade_percent", facts.RiskPercent);
        Number(json, "positions_without_stop", facts.WithoutStop);
        json.WriteNumber("held_over_weekend", facts.WeekendHeld);
        State(json, "weekend", facts.Weekend);
        Number(json, "deals_in_news_window", facts.NewsDeals);
        State(json, "news", facts.News);
        Caps(json, facts.Caps);
        json.WriteNumber("equity_samples", result.Samples);
        json.WriteStartArray("days");
        foreach (var day in result.Days) Day(json, day);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in result.Notes) json.WriteStringValue(NoteText.Of(note));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void How(Utf8JsonWriter json, string name, LossVerdict? loss)
    {
        if (loss is null) return;
        json.WriteStartObject(name);
        if (loss.At is { } at)
        {
            json.WriteNumber("equity_cents", at.EquityCents);
            json.WriteNumber("limit_cents", at.LimitCents);
            json.WriteString("evidence", VerdictWords.Of(at.Evidence));
            if (at.How.Length > 0) json.WriteString("how", at.How);
        }

        if (loss.Need is { } need)
        {
            json.WriteString("reason", need.Reason);
            json.WriteString("decided_by", need.Evidence);
            json.WriteNumber("stretches", loss.UnknownMoments);
        }

        json.WriteEndObject();
    }

    private static void BestDay(Utf8JsonWriter json, BestDayFact best)
    {
        json.WriteStartObject("best_day");
        if (best.Day is { } day) json.WriteString("day", MoneyText.Day(day));
        else json.WriteNull("day");
        json.WriteNumber("profit_cents", best.Cents);
        Number(json, "percent_of_net", best.PercentOfNet);
        Number(json, "percent_of_positive_days", best.PercentOfPositiveDays);
        State(json, "state", best.State);
        json.WriteEndObject();
    }

    private static void Caps(Utf8JsonWriter json, IReadOnlyList<CapFact> caps)
    {
        json.WriteStartArray("caps");
        foreach (var cap in caps)
        {
            json.WriteStartObject();
            json.WriteString("name", cap.Name);
            json.WriteNumber("at_most", cap.AtMost);
            Number(json, "seen", cap.Seen);
            State(json, "state", cap.State);
            json.WriteString("confidence", cap.Confidence);
            json.WriteBoolean("internal", cap.Internal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Day(Utf8JsonWriter json, DayRow day)
    {
        json.WriteStartObject();
        json.WriteString("day", MoneyText.Day(day.Day));
        json.WriteString("start", MoneyText.Time(day.StartTicks));
        Number(json, "reference_cents", day.ReferenceCents);
        Number(json, "daily_limit_cents", day.DailyLimitCents);
        Number(json, "max_limit_cents", day.MaxLimitCents);
        Number(json, "lowest_cents", day.LowestCents);
        Number(json, "daily_headroom_cents", day.Covered ? day.DailyHeadroomCents : null);
        Number(json, "max_headroom_cents", day.Covered ? day.MaxHeadroomCents : null);
        json.WriteNumber("closed_cents", day.ClosedCents);
        json.WriteNumber("balance_cents", day.BalanceCents);
        json.WriteBoolean("covered", day.Covered);
        json.WriteBoolean("traded", day.Traded);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void State(Utf8JsonWriter json, string name, FactState? state)
    {
        if (state is { } known) json.WriteString(name, VerdictWords.Of(known));
        else json.WriteNull(name);
    }
}
