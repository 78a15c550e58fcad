using Crpbot.Core;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay;

/// <summary>Everything that happens in a history except equity samples, in time order.</summary>
internal sealed class Timeline
{
    private const int MostYears = 60;

    private Timeline(Deal[] deals, List<Position> positions, (long At, Position Position)[] opens, (long At, Position Position)[] closes, long start, long end) =>
        (Deals, Positions, Opens, Closes, Start, End) = (deals, positions, opens, closes, start, end);

    public Deal[] Deals { get; }

    public List<Position> Positions { get; }

    public (long At, Position Position)[] Opens { get; }

    public (long At, Position Position)[] Closes { get; }

    /// <summary>First instant.</summary>
    public long Start { get; }

    /// <summary>First instant after the history.</summary>
    public long End { get; }

    /// <summary>Orders a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="firstSample">Instant of the first equity sample; 0 when there is none.</param>
    /// <param name="lastSample">Instant of the last equity sample, as far as it is known beforehand; 0 when it is not.</param>
    /// <param name="notes">What does not fit together.</param>
    /// <exception cref="UserError">It spans an impossible time.</exception>
    public static Timeline Of(TradeHistory history, long firstSample, long lastSample, List<HistoryNote> notes)
    {
        var deals = history.Deals.OrderBy(d => d.Time.UtcTicks).ToArray();
        var positions = PositionList.Of(history, notes);
        var times = deals.Select(d => d.Time.UtcTicks).Concat(positions.Select(p => p.Open.UtcTicks)).Concat(positions.Select(p => p.Close?.UtcTicks ?? p.Open.UtcTicks)).ToList();
        if (firstSample > 0) times.Add(firstSample);
        if (lastSample > 0) times.Add(lastSample);
        if (history.Start is { } from) times.Add(from.UtcTicks);
        if (history.AsOf is { } to) times.Add(to.UtcTicks);
        if (times.Count == 0) times.Add(DateTime.UnixEpoch.Ticks);
        var (start, end) = (times.Min(), times.Max() + 1);
        if (end - start > TimeSpan.FromDays(366 * MostYears).Ticks)
            throw new UserError($"history '{history.Id}' goes from {MoneyText.Time(start)} to {MoneyText.Time(end)}, more than {MostYears} years", "mend the wrong time in it");
        var held = positions.Where(p => p.Close is null || p.Close > p.Open).ToList();
        var opens = held.Select(p => (At: p.Open.UtcTicks, p)).OrderBy(p => p.At).ToArray();
        var closes = held.Where(p => p.Close is not null).Select(p => (At: p.Close!.Value.UtcTicks, p)).OrderBy(p => p.At).ToArray();
        return new Timeline(deals, positions, opens, closes, start, end);
    }

    /// <summary>For each stretch in which a position is open, the instant at which the last one of it closes.</summary>
    public IEnumerable<long> ExposureEnds()
    {
        var (open, o, c) = (0, 0, 0);
        while (o < Opens.Length)
        {
            var at = c < Closes.Length && Closes[c].At < Opens[o].At ? Closes[c].At : Opens[o].At;
            for (; c < Closes.Length && Closes[c].At == at; c++) open--;
            for (; o < Opens.Length && Opens[o].At == at; o++) open++;
            if (open == 0) yield return at;
        }

        for (; c < Closes.Length; c++)
            if (--open == 0) yield return Closes[c].At;
        if (open > 0) yield return End;
    }
}
