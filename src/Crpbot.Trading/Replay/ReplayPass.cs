using Crpbot.Trading.History;
using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>One pass over a history: deals, openings, closings, days and equity samples in time order.</summary>
internal sealed class ReplayPass
{
    private readonly Timeline _line;
    private readonly DayClock _days;
    private readonly EquityFeed _feed;
    private readonly EquityCoverage _coverage;
    private readonly Watch _watch;
    private readonly OpenBook _book = new();
    private readonly TickTrail _ticks;
    private readonly BarTrail _bars;
    private readonly IEnumerator<long> _exposures;
    private readonly long _initial;
    private readonly bool _firstDealIsInitial;
    private long _balance;
    private long _credit;
    private int _deal;
    private int _open;
    private int _close;
    private LoneExcursion? _lone;

    public ReplayPass(TradeHistory history, FirmPack pack, Timeline line, EquityFeed feed, EquityCoverage coverage)
    {
        (_line, _feed, _coverage, _initial, _balance) = (line, feed, coverage, history.InitialCents, history.InitialCents);
        _days = new DayClock(pack.Clock.Zone, pack.Clock.Reset);
        _watch = new Watch(pack, history.InitialCents, _days.Day(line.Start), line.Start);
        _ticks = new TickTrail(_watch, feed);
        _bars = new BarTrail(_watch, feed, coverage == EquityCoverage.MinBars);
        _exposures = line.ExposureEnds().GetEnumerator();
        _firstDealIsInitial = InitialDeposit.Is(history, line);
    }

    /// <summary>What flat samples say against the balance.</summary>
    public FlatCheck Check { get; } = new();

    public Watch Watch => _watch;

    public TickTrail Ticks => _ticks;

    public long Balance => _balance;

    private long Own => _balance + _credit;

    /// <summary>Runs.</summary>
    public void Run()
    {
        var at = _line.Start;
        var midnight = _days.Start(_watch.Today.Day.AddDays(1));
        Happen(at);
        Settle(at);
        while (at < _line.End)
        {
            var next = Math.Min(Math.Min(NextEvent(), midnight), _line.End);
            Samples(next);
            if (next == _line.End) break;
            if (next == midnight)
            {
                _watch.NextDay(_watch.Today.Day.AddDays(1), next, Own, _balance, EquityAtReset(next));
                midnight = _days.Start(_watch.Today.Day.AddDays(1));
            }

            Happen(next);
            Settle(next);
            at = next;
        }

        _bars.Finish();
        _lone?.Finish(_watch);
        if (!_book.IsFlat) _ticks.Leave(_line.End);
    }

    private long NextEvent()
    {
        var next = _deal < _line.Deals.Length ? _line.Deals[_deal].Time.UtcTicks : long.MaxValue;
        if (_open < _line.Opens.Length) next = Math.Min(next, _line.Opens[_open].At);
        return _close < _line.Closes.Length ? Math.Min(next, _line.Closes[_close].At) : next;
    }

    /// <summary>All that happens at one instant; only what is left after it is looked at.</summary>
    private void Happen(long at)
    {
        var wasFlat = _book.IsFlat;
        var moved = false;
        for (; _close < _line.Closes.Length && _line.Closes[_close].At == at; _close++) _book.Close(_line.Closes[_close].Position);
        for (; _open < _line.Opens.Length && _line.Opens[_open].At == at; _open++)
        {
            _book.Open(_line.Opens[_open].Position);
            moved = true;
        }

        for (; _deal < _line.Deals.Length && _line.Deals[_deal].Time.UtcTicks == at; _deal++)
        {
            Book(_line.Deals[_deal], isInitial: _deal == 0 && _firstDealIsInitial);
            moved = true;
        }

        if (!wasFlat && _book.IsFlat) _ticks.Leave(at);
        if (wasFlat && !_book.IsFlat) Enter(at);
        else if (_book.IsFlat) Close(at);
        else if (moved) _lone = null;
    }

    private void Close(long at)
    {
        _lone?.Finish(_watch);
        _lone = null;
        _bars.Flat(at, Own);
    }

    private void Enter(long at)
    {
        _lone?.Finish(_watch);
        _exposures.MoveNext();
        _ticks.Enter(at, Own, _coverage == EquityCoverage.Ticks && _feed.Time < _exposures.Current);
        _lone = _book is { Count: 1, Worst: { } worst } && !_ticks.Covered && _coverage != EquityCoverage.MinBars ? new LoneExcursion(Stretch.Begin(at, _watch), Own + worst) : null;
    }

    private void Book(Deal deal, bool isInitial)
    {
        if (isInitial) return;
        if (deal.Entry == DealEntry.Credit) _credit += deal.AmountCents;
        else _balance += deal.AmountCents;
        if (deal.Entry is DealEntry.Credit or DealEntry.BalanceOperation) _watch.Daily?.Operation(deal.AmountCents);
        else _watch.Today.Closed += deal.AmountCents;
        if (deal.Entry != DealEntry.Out) _ticks.Shift(deal.AmountCents);
        if (deal.BalanceCents is { } printed) Check.Printed(deal, printed, _balance);
    }

    /// <summary>The account as it is after an instant, until the next one.</summary>
    private void Settle(long at)
    {
        _watch.Balance(at, _balance);
        if (_book.IsFlat)
        {
            _watch.Exact(at, Own, Evidence.Flat);
            _bars.Flat(at, Own);
        }
        else if (_ticks.Covered)
        {
            _ticks.Hold(at);
        }
        else if (!_bars.Covers(at))
        {
            Uncovered(at);
        }

        _lone?.Extend(_watch);
    }

    private void Uncovered(long at)
    {
        if (_book.Worst is { } worst) _watch.Bound(at, Own + worst);
        else _watch.Unknown(at, Reason());
    }

    private string Reason() => _coverage switch
    {
        EquityCoverage.Ticks => "a position is open in which there is no equity tick",
        EquityCoverage.MinBars => "a position is open at a time that no bar covers",
        EquityCoverage.Points => "between isolated equity samples with an open position nothing is known",
        _ => "a position is open and there is no equity data",
    };

    private LimitRange EquityAtReset(long at)
    {
        if (_book.IsFlat) return LimitRange.Exact(Own);
        if (_ticks.Covered) return LimitRange.Exact(_ticks.Held);
        if (_coverage == EquityCoverage.Points && _feed.Time == at) return LimitRange.Exact(_feed.Cents);
        var low = _bars.Covers(at, look: true) ? _bars.Value : _book.Worst is { } worst ? Own + worst : long.MinValue;
        return new LimitRange(low, long.MaxValue);
    }

    private void Samples(long to)
    {
        if (_feed.Time >= to && !_bars.EndsBefore(to)) return;
        if (_book.IsFlat)
        {
            FlatSamples(to);
            return;
        }

        switch (_coverage)
        {
            case EquityCoverage.Ticks when _ticks.Covered:
                _ticks.Run(to);
                break;
            case EquityCoverage.MinBars:
                _bars.Run(to, Uncovered);
                break;
            default:
                for (; _feed.Time < to; _feed.Move()) _watch.Exact(_feed.Time, _feed.Cents, Evidence.Point);
                break;
        }
    }

    private void FlatSamples(long to)
    {
        if (_coverage == EquityCoverage.MinBars)
        {
            _bars.RunFlat(to, Own);
            return;
        }

        for (; _feed.Time < to; _feed.Move())
        {
            Check.Sample(_feed.Time, _feed.Cents, Own);
            _watch.Exact(_feed.Time, _feed.Cents, _coverage == EquityCoverage.Ticks ? Evidence.Tick : Evidence.Point);
        }
    }
}
