using System.Text.Json;

namespace Crpbot.Trading.History;

/// <summary>Reads the entries of the lists in the canonical form.</summary>
internal static class CanonicalItems
{
    public static Deal Deal(ref JsonCursor json)
    {
        long? time = null, amount = null;
        string? position = null;
        DealEntry? entry = null;
        var line = Open(ref json, "a deal");
        for (; json.Token != JsonTokenType.EndObject; json.Next())
        {
            switch (json.Name())
            {
                case "time": time = json.Time("time"); break;
                case "position_id": position = json.Text("position_id"); break;
                case "entry": entry = Entry(ref json); break;
                case "amount_cents": amount = json.Cents("amount_cents"); break;
                default: json.Skip(); break;
            }
        }

        if (time is null || amount is null || entry is null) throw json.Error("a deal has 'time', 'entry' and 'amount_cents'");
        if (position is null && entry != DealEntry.BalanceOperation) throw json.Error("a deal that opens or closes has a 'position_id'");
        return new Deal(Instant(time.Value), position ?? string.Empty, entry.Value, amount.Value) { Line = line };
    }

    public static Position Position(ref JsonCursor json)
    {
        long? open = null, close = null, mae = null;
        string? id = null;
        var line = Open(ref json, "a position");
        for (; json.Token != JsonTokenType.EndObject; json.Next())
        {
            switch (json.Name())
            {
                case "position_id": id = json.Text("position_id"); break;
                case "open": open = json.Time("open"); break;
                case "close": close = json.Token == JsonTokenType.Null ? null : json.Time("close"); break;
                case "mae_cents": mae = json.Token == JsonTokenType.Null ? null : json.Cents("mae_cents"); break;
                default: json.Skip(); break;
            }
        }

        if (id is null || open is null) throw json.Error("a position has 'position_id' and 'open'");
        if (close < open) throw json.Error($"position '{id}' closes before it opens");
        return new Position(id, Instant(open.Value), close is { } at ? Instant(at) : null, mae) { Line = line };
    }

    public static EquityPoint Sample(ref JsonCursor json)
    {
        long? time = null, cents = null;
        Open(ref json, "a sample");
        for (; json.Token != JsonTokenType.EndObject; json.Next())
        {
            switch (json.Name())
            {
                case "time": time = json.Time("time"); break;
                case "equity_cents": cents = json.Cents("equity_cents"); break;
                default: json.Skip(); break;
            }
        }

        return time is { } at && cents is { } value ? new EquityPoint(at, value) : throw json.Error("a sample has 'time' and 'equity_cents'");
    }

    private static int Open(ref JsonCursor json, string what)
    {
        json.Expect(JsonTokenType.StartObject, what);
        var line = json.Line;
        json.Next();
        return line;
    }

    private static DealEntry Entry(ref JsonCursor json) => json.Text("entry") switch
    {
        "in" => DealEntry.In,
        "out" => DealEntry.Out,
        "balance_op" => DealEntry.BalanceOperation,
        var other => throw json.Error($"deal type '{other}' is not known", "'entry' is in, out or balance_op"),
    };

    private static DateTimeOffset Instant(long ticks) => new(ticks, TimeSpan.Zero);
}
