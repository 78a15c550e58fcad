using System.Text.Json;

namespace Crpbot.Trading.History;

/// <summary>Reads one object of the canonical form. Fields it does not know are told and not read; a missing one is an error.</summary>
internal static class CanonicalReader
{
    public static TradeHistory Object(ref JsonCursor json)
    {
        string? id = null, pack = null;
        TradeHistory? history = null;
        var notes = new List<HistoryNote>();
        json.Expect(JsonTokenType.StartObject, "the object of a history");
        for (json.Next(); json.Token != JsonTokenType.EndObject; json.Next())
        {
            switch (json.Name())
            {
                case "id": id = json.Text("id"); break;
                case "rule_pack": pack = json.Text("rule_pack"); break;
                case "history": history = History(ref json, notes); break;
                case var other: Pass(ref json, other, notes); break;
            }
        }

        if (history is null) throw json.Error("'history' is missing");
        return history with { Id = id ?? throw json.Error("'id' is missing"), RulePack = pack };
    }

    private static TradeHistory History(ref JsonCursor json, List<HistoryNote> notes)
    {
        long? initial = null, start = null, asOf = null;
        var (deals, positions, equity, coverage) = (new List<Deal>(), new List<Position>(), new EquitySeries(), (EquityCoverage?)null);
        json.Expect(JsonTokenType.StartObject, "'history'");
        for (json.Next(); json.Token != JsonTokenType.EndObject; json.Next())
        {
            switch (json.Name())
            {
                case "initial_cents": initial = json.Cents("initial_cents"); break;
                case "start": start = Optional(ref json, "start"); break;
                case "as_of": asOf = Optional(ref json, "as_of"); break;
                case "deals":
                    for (Begin(ref json, "deals"); json.Token != JsonTokenType.EndArray; json.Next()) deals.Add(CanonicalItems.Deal(ref json));
                    break;
                case "positions":
                    for (Begin(ref json, "positions"); json.Token != JsonTokenType.EndArray; json.Next()) positions.Add(CanonicalItems.Position(ref json));
                    break;
                case "equity": equity = Equity(ref json); break;
                case "equity_coverage": coverage = Coverage(ref json); break;
                case var other: Pass(ref json, "history." + other, notes); break;
            }
        }

        if (initial is null) throw json.Error("'initial_cents' is missing");
        var known = coverage ?? (equity.Count > 0 ? EquityCoverage.Points : EquityCoverage.None);
        if (known == EquityCoverage.None && equity.Count > 0) known = EquityCoverage.Points;
        return new TradeHistory(string.Empty, null, initial.Value, Instant(start), Instant(asOf), deals, positions, equity, known, notes);
    }

    private static EquitySeries Equity(ref JsonCursor json)
    {
        var (points, last, sorted) = (new EquitySeries(), long.MinValue, true);
        for (Begin(ref json, "equity"); json.Token != JsonTokenType.EndArray; json.Next())
        {
            if (json.Token == JsonTokenType.Null) throw json.Error("a sample is an object");
            var point = CanonicalItems.Sample(ref json);
            sorted &= point.UtcTicks >= last;
            last = point.UtcTicks;
            points.Add(point);
        }

        if (sorted) return points;
        var ordered = new EquitySeries();
        foreach (var point in points.OrderBy(p => p.UtcTicks)) ordered.Add(point);
        return ordered;
    }

    private static EquityCoverage Coverage(ref JsonCursor json) => json.Text("equity_coverage") switch
    {
        null or "none" => EquityCoverage.None,
        "points" => EquityCoverage.Points,
        "min_bars" => EquityCoverage.MinBars,
        "ticks" => EquityCoverage.Ticks,
        _ => throw json.Error("'equity_coverage' is ticks, min_bars, points or none"),
    };

    private static void Begin(ref JsonCursor json, string what)
    {
        if (json.Token == JsonTokenType.Null) throw json.Error($"'{what}' is a list");
        json.Expect(JsonTokenType.StartArray, $"the list '{what}'");
        json.Next();
    }

    private static void Pass(ref JsonCursor json, string name, List<HistoryNote> notes)
    {
        notes.Add(new HistoryNote(HistoryNoteKind.Remark, $"field '{name}' is not known and was not read", null, json.Line));
        json.Skip();
    }

    private static long? Optional(ref JsonCursor json, string what) => json.Token == JsonTokenType.Null ? null : json.Time(what);

    private static DateTimeOffset? Instant(long? ticks) => ticks is { } value ? new DateTimeOffset(value, TimeSpan.Zero) : null;
}
