using System.Globalization;
using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;
using Crpbot.Trading.Tests.Packs;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>Writes a history down in few words. Times are UTC.</summary>
internal sealed class Story(long initial)
{
    private readonly List<Deal> _deals = [];
    private readonly List<Position> _positions = [];
    private readonly EquitySeries _equity = new();
    private EquityCoverage _coverage;
    private DateTimeOffset? _start;
    private DateTimeOffset? _end;

    public static DateTimeOffset At(string time) => DateTimeOffset.Parse(time + "Z", CultureInfo.InvariantCulture);

    public Story From(string time, string to)
    {
        (_start, _end) = (At(time), At(to));
        return this;
    }

    public Story Trade(string open, string? close, long result, long? worst = null)
    {
        var id = "p" + _positions.Count;
        _positions.Add(new Position(id, At(open), close is null ? null : At(close), worst * 100));
        _deals.Add(new Deal(At(open), id, DealEntry.In, 0));
        if (close is not null) _deals.Add(new Deal(At(close), id, DealEntry.Out, result * 100));
        return this;
    }

    public Story Money(string time, long amount)
    {
        _deals.Add(new Deal(At(time), string.Empty, DealEntry.BalanceOperation, amount * 100));
        return this;
    }

    public Story Equity(EquityCoverage coverage, params (string Time, long Value)[] samples)
    {
        _coverage = coverage;
        foreach (var (time, value) in samples) _equity.Add(new EquityPoint(At(time), value * 100));
        return this;
    }

    public TradeHistory History() => new("story", null, initial * 100, _start, _end, _deals, _positions, _equity, _coverage, []);

    public ReplayResult Under(string pack) => Under(PackFolder.Pack(pack));

    public ReplayResult Under(FirmPack pack) => Replayer.Run(History(), pack, new ReplayOptions());
}
