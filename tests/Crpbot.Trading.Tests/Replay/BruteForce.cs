using Crpbot.Trading.History;
using Crpbot.Trading.Packs;
using Crpbot.Trading.Replay;

namespace Crpbot.Trading.Tests.Replay;

/// <summary>What the second implementation says of one limit.</summary>
internal sealed record BruteVerdict(Verdict Verdict, int? BreachMinute, long? Headroom);

/// <summary>
/// A second implementation of different construction: minute by minute over arrays, with the local date of each minute asked from the time zone,
/// instead of one pass over events and day boundaries. Times of the histories it reads are whole minutes.
/// </summary>
internal sealed class BruteForce
{
    private readonly World _world;
    private readonly FirmPack _pack;
    private readonly long[] _dailyLow;
    private readonly long[] _dailyHigh;
    private readonly long[] _dailyAllowance;
    private readonly long[] _maxLow;
    private readonly long[] _maxHigh;
    private readonly long[] _maxAllowance;

    public BruteForce(World world, FirmPack pack)
    {
        (_world, _pack) = (world, pack);
        var n = world.Minutes;
        (_dailyLow, _dailyHigh, _dailyAllowance) = (new long[n], new long[n], new long[n]);
        (_maxLow, _maxHigh, _maxAllowance) = (new long[n], new long[n], new long[n]);
        if (pack.Daily is not null) FillDaily(pack.Daily);
        FillMax(pack.Max);
    }

    public BruteVerdict Daily() => Judge(_pack.Daily!.Observed, _pack.Daily.Operator, _dailyLow, _dailyHigh, _dailyAllowance);

    public BruteVerdict Max() => Judge(_pack.Max.Observed, _pack.Max.Operator, _maxLow, _maxHigh, _maxAllowance);

    private static long Minus(long value, long amount) => value is long.MinValue or long.MaxValue ? value : value - amount;

    private void FillDaily(DailyLossTerms terms)
    {
        var initial = _world.Initial;
        long low = initial, high = initial;
        long operations = 0;
        var allowance = terms.Amount.Of(initial, terms.Operator);
        var allowanceHigh = allowance;
        for (var m = 0; m < _world.Minutes; m++)
        {
            if (m > 0 && _world.DayOf(m, _pack) != _world.DayOf(m - 1, _pack))
            {
                (low, high) = terms.Reference switch
                {
                    ResetReference.Balance => (_world.Balance[m - 1], _world.Balance[m - 1]),
                    ResetReference.Equity => _world.EquityBefore(m),
                    _ => (Math.Max(_world.Balance[m - 1], _world.EquityBefore(m).Low), Math.Max(_world.Balance[m - 1], _world.EquityBefore(m).High)),
                };
                operations = 0;
                allowance = terms.Amount.Of(terms.Base == LimitBase.Initial || low == long.MinValue ? initial : low, terms.Operator);
                allowanceHigh = terms.Amount.Of(terms.Base == LimitBase.Initial || high == long.MaxValue ? initial : high, terms.Operator);
            }

            if (terms.OperationsShift) operations += _world.Operations[m];
            _dailyLow[m] = Minus(low, allowance - operations);
            _dailyHigh[m] = Minus(high, allowanceHigh - operations);
            _dailyAllowance[m] = allowance;
        }
    }

    private void FillMax(MaxLossTerms terms)
    {
        var initial = _world.Initial;
        long low = initial, high = initial;
        var ceiling = terms.LockAt is { } at ? initial + at.Of(initial, terms.Operator) : long.MaxValue;
        for (var m = 0; m < _world.Minutes; m++)
        {
            if (terms.Mode == TrailMode.EndOfDay && m > 0 && _world.DayOf(m, _pack) != _world.DayOf(m - 1, _pack)) (low, high) = (Math.Max(low, _world.Balance[m - 1]), Math.Max(high, _world.Balance[m - 1]));
            if (terms.Mode == TrailMode.Closed) (low, high) = (Math.Max(low, _world.Balance[m]), Math.Max(high, _world.Balance[m]));
            if (terms.Mode == TrailMode.Intraday)
            {
                if (_world.Exact(m) is { } equity) (low, high) = (Math.Max(low, equity), Math.Max(high, equity));
                if (!_world.Known(m)) high = long.MaxValue;
            }

            long Of(long peak) => terms.Amount.Of(terms.Base == LimitBase.Initial || peak == long.MaxValue ? initial : peak, terms.Operator);
            _maxLow[m] = Math.Min(Minus(low, Of(low)), ceiling);
            _maxHigh[m] = Math.Min(Minus(high, Of(high)), ceiling);
            _maxAllowance[m] = Of(low);
        }
    }

    private BruteVerdict Judge(Observed observed, BreachOperator operation, long[] low, long[] high, long[] allowance)
    {
        var crosses = (long equity, long limit) => limit != long.MinValue && (operation == BreachOperator.Below ? equity < limit : equity <= limit);
        var (breach, unknown, near, headroom) = (int.MaxValue, false, false, long.MaxValue);
        void Seen(int m, long equity, long limit)
        {
            headroom = Math.Min(headroom, equity - limit);
            near |= (equity - limit) * 5 <= allowance[m];
        }

        void Exactly(int m, long equity)
        {
            if (crosses(equity, low[m]))
            {
                breach = Math.Min(breach, m);
                Seen(m, equity, low[m]);
            }
            else if (crosses(equity, high[m]) || high[m] == long.MaxValue)
            {
                unknown |= low[m] != high[m];
            }
            else
            {
                Seen(m, equity, high[m]);
            }
        }

        for (var m = 0; m < _world.Minutes; m++)
        {
            if (observed == Observed.Balance)
            {
                Exactly(m, _world.Balance[m]);
                continue;
            }

            if (_world.Exact(m) is { } equity) Exactly(m, equity);
            if (_world.Known(m)) continue;
            if (_world.LowerBound(m) is not { } bound || high[m] == long.MaxValue || crosses(bound, high[m])) unknown = true;
            else Seen(m, bound, high[m]);
        }

        if (observed == Observed.Equity)
        {
            foreach (var (minutes, value) in _world.Reached())
                if (minutes.TrueForAll(m => crosses(value, low[m])))
                {
                    breach = Math.Min(breach, minutes[0]);
                    headroom = Math.Min(headroom, value - minutes.Min(m => low[m]));
                }
        }

        if (breach < int.MaxValue) return new BruteVerdict(Verdict.Breach, breach, headroom);
        return unknown ? new BruteVerdict(Verdict.CannotBeShown, null, null) : new BruteVerdict(near ? Verdict.NearMiss : Verdict.Pass, null, headroom);
    }
}
