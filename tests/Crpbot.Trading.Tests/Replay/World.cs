using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>A made-up account, minute by minute, and what of it is told.</summary>
internal sealed class World
{
    private readonly Dictionary<string, DateOnly[]> _days = new(StringComparer.Ordinal);

    public required DateTime Start { get; init; }

    public required int Minutes { get; init; }

    public required long Initial { get; init; }

    /// <summary>Balance after all that happens in a minute.</summary>
    public required long[] Balance { get; init; }

    /// <summary>True equity after all that happens in a minute.</summary>
    public required long[] Equity { get; init; }

    public required long[] Operations { get; init; }

    public required int[] Open { get; init; }

    public required TradeHistory History { get; init; }

    /// <summary>Bars that are told: first minute, first minute after it, value.</summary>
    public List<(int From, int To, long Value)> Bars { get; } = [];

    public HashSet<int> Points { get; } = [];

    public DateOnly DayOf(int minute, FirmPack pack)
    {
        var key = pack.Clock.Zone.Name + pack.Clock.Reset;
        if (!_days.TryGetValue(key, out var days))
        {
            _days[key] = days = new DateOnly[Minutes];
            for (var m = 0; m < Minutes; m++) days[m] = LocalDay(Start.AddMinutes(m), pack);
        }

        return days[minute];
    }

    public bool Flat(int minute) => Open[minute] == 0;

    /// <summary>Exact equity of a minute, as far as it is told.</summary>
    public long? Exact(int minute) => Flat(minute) || History.Coverage == EquityCoverage.Ticks || (History.Coverage == EquityCoverage.Points && Points.Contains(minute)) ? Equity[minute] : null;

    /// <summary>True when the whole minute is known.</summary>
    public bool Known(int minute) => Flat(minute) || History.Coverage == EquityCoverage.Ticks;

    public long? LowerBound(int minute)
    {
        if (History.Coverage == EquityCoverage.MinBars)
            foreach (var (from, to, value) in Bars)
                if (minute >= from && minute < to) return value;
        return Worst(minute) is { } worst ? Balance[minute] + worst : null;
    }

    /// <summary>Equity just before a minute.</summary>
    public (long Low, long High) EquityBefore(int minute)
    {
        if (Known(minute - 1)) return (Equity[minute - 1], Equity[minute - 1]);
        if (History.Coverage == EquityCoverage.Points && Points.Contains(minute)) return (Equity[minute], Equity[minute]);
        return (LowerBound(minute - 1) ?? long.MinValue, long.MaxValue);
    }

    /// <summary>Values that the equity had at one of some minutes: bar minima, and the worst result of a position that was alone.</summary>
    public IEnumerable<(List<int> Minutes, long Value)> Reached()
    {
        if (History.Coverage == EquityCoverage.MinBars)
        {
            foreach (var (from, to, value) in Bars)
            {
                var all = Enumerable.Range(from, Math.Min(to, Minutes) - from).ToList();
                var open = all.Where(m => !Flat(m)).ToList();
                if (open.Count > 0 && all.TrueForAll(m => !Flat(m) || value < Balance[m])) yield return (open, value);
            }
        }
        else if (History.Coverage != EquityCoverage.Ticks)
        {
            foreach (var position in History.Positions.Where(p => p.MaeCents is not null))
            {
                var minutes = Enumerable.Range(0, Minutes).Where(m => IsOpen(position, m)).ToList();
                if (minutes.Count == 0 || !minutes.TrueForAll(m => Open[m] == 1)) continue;
                if (minutes.Skip(1).Any(m => DealAt(m)) || (minutes[0] > 0 && Open[minutes[0] - 1] > 0)) continue;
                if (minutes[^1] + 1 < Minutes && Open[minutes[^1] + 1] > 0) continue;
                yield return (minutes, Balance[minutes[0]] + position.MaeCents!.Value);
            }
        }
    }

    private bool DealAt(int minute) => History.Deals.Any(d => d.Time.UtcDateTime == Start.AddMinutes(minute));

    private long? Worst(int minute)
    {
        long sum = 0;
        foreach (var position in History.Positions)
        {
            if (!IsOpen(position, minute)) continue;
            if (position.MaeCents is not { } mae) return null;
            sum += mae;
        }

        return sum;
    }

    private bool IsOpen(Position position, int minute)
    {
        var at = Start.AddMinutes(minute);
        return position.Open.UtcDateTime <= at && (position.Close is null || position.Close.Value.UtcDateTime > at);
    }

    private static DateOnly LocalDay(DateTime utc, FirmPack pack)
    {
        var (zone, shift) = pack.Clock.Zone.Name switch { "platform" => ("America/New_York", 7), "UTC" => ("Etc/UTC", 0), var name => (name, 0) };
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(zone)).AddHours(shift);
        return DateOnly.FromDateTime(local - pack.Clock.Reset).AddDays(pack.Clock.Reset.Hours >= 12 ? 1 : 0);
    }
}
