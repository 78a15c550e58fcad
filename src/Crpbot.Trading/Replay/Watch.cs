using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>Both limits with their judges, and the days: every value of the equity goes through here.</summary>
internal sealed class Watch
{
    private readonly List<DayRow> _rows = [];
    private readonly CurveSampler _curve = new();
    private readonly Func<string> _lowestOne = () => "the lowest of the limits that held in that stretch of time";
    private readonly bool _dailySeesEquity;
    private readonly bool _maxSeesEquity;

    public Watch(FirmPack pack, long initialCents, DateOnly day, long start)
    {
        Daily = pack.Daily is { } daily ? new DailyLimit(daily, initialCents) : null;
        DailyJudge = pack.Daily is { } terms ? new LossJudge(terms.Operator, terms.Kind) : null;
        Max = new MaxLimit(pack.Max, initialCents);
        MaxJudge = new LossJudge(pack.Max.Operator, LimitKind.Breach);
        (_dailySeesEquity, _maxSeesEquity) = (pack.Daily?.Observed == Observed.Equity, pack.Max.Observed == Observed.Equity);
        Today = new DayTally(day, start);
    }

    /// <summary>Which of the rules watch the equity.</summary>
    public (bool Daily, bool Max) SeesEquity => (_dailySeesEquity, _maxSeesEquity);

    public DailyLimit? Daily { get; }

    public MaxLimit Max { get; }

    public LossJudge? DailyJudge { get; }

    public LossJudge MaxJudge { get; }

    public DayTally Today { get; private set; }

    public CurveSampler Curve => _curve;

    /// <summary>A day ends and the next begins.</summary>
    /// <param name="day">The next day.</param>
    /// <param name="ticks">Its first instant.</param>
    /// <param name="balance">Balance and credit before anything that happens at that instant.</param>
    /// <param name="ownBalance">Balance alone.</param>
    /// <param name="equity">Equity, as far as it is known.</param>
    public void NextDay(DateOnly day, long ticks, long balance, long ownBalance, LimitRange equity)
    {
        _rows.Add(Today.Row(Daily, Max, ownBalance));
        Max.DayEnded(balance);
        Daily?.Reset(balance, equity);
        Today = new DayTally(day, ticks);
    }

    /// <summary>The equity was exactly this.</summary>
    public void Exact(long ticks, long equity, Evidence evidence)
    {
        Max.Equity(equity);
        if (_dailySeesEquity) DailyJudge!.Exact(ticks, Today.Day, equity, Daily!.Limit, Daily.Allowance, evidence, Daily.How);
        if (_maxSeesEquity) MaxJudge.Exact(ticks, Today.Day, equity, Max.Limit, Max.Allowance, evidence, Max.How);
        Today.See(ticks, equity, Daily?.Limit, Max.Limit);
        _curve.See(ticks, equity);
    }

    /// <summary>The balance is this; for rules that watch it.</summary>
    public void Balance(long ticks, long balance)
    {
        Max.Balance(balance);
        if (Daily is not null && !_dailySeesEquity) DailyJudge!.Exact(ticks, Today.Day, balance, Daily.Limit, Daily.Allowance, Evidence.Balance, Daily.How);
        if (!_maxSeesEquity) MaxJudge.Exact(ticks, Today.Day, balance, Max.Limit, Max.Allowance, Evidence.Balance, Max.How);
    }

    /// <summary>The equity was not lower than this.</summary>
    public void Bound(long ticks, long equity)
    {
        Max.EquityUnknown();
        if (_dailySeesEquity) DailyJudge!.Bound(ticks, Today.Day, equity, Daily!.Limit, Daily.Allowance);
        if (_maxSeesEquity) MaxJudge.Bound(ticks, Today.Day, equity, Max.Limit, Max.Allowance);
        Today.See(ticks, equity, Daily?.Limit, Max.Limit);
        _curve.See(ticks, equity);
    }

    /// <summary>A position is open and nothing is known of the equity.</summary>
    public void Unknown(long ticks, string reason)
    {
        const string decides = "equity ticks, minute minima, or the maximum adverse excursion of each position";
        Max.EquityUnknown();
        Today.Covered = false;
        if (_dailySeesEquity) DailyJudge!.Unknown(ticks, Today.Day, reason, decides);
        if (_maxSeesEquity) MaxJudge.Unknown(ticks, Today.Day, reason, decides);
    }

    /// <summary>The equity was this somewhere in a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="equity">The value.</param>
    /// <param name="evidence">What it rests on.</param>
    /// <param name="isBound">True when it is also the lowest.</param>
    /// <param name="isReached">True when the equity was there at one of its moments, false when it was only not lower.</param>
    public void Somewhere(Stretch stretch, long equity, Evidence evidence, bool isBound, bool isReached)
    {
        if (_dailySeesEquity) DailyJudge!.Somewhere(stretch.From, stretch.Day, equity, stretch.Daily, Daily!.Allowance, evidence, (isBound, isReached), stretch.Daily.Low == Daily.Limit.Low ? Daily.How : _lowestOne);
        if (_maxSeesEquity) MaxJudge.Somewhere(stretch.From, stretch.Day, equity, stretch.Max, Max.Allowance, evidence, (isBound, isReached), stretch.Max.Low == Max.Limit.Low ? Max.How : _lowestOne);
        if (isBound) Today.See(stretch.From, equity, stretch.Daily, stretch.Max);
        _curve.See(stretch.From, equity);
    }

    /// <summary>The days so far and the one that is running.</summary>
    /// <param name="balance">Balance now.</param>
    public IReadOnlyList<DayRow> Rows(long balance) => [.. _rows, Today.Row(Daily, Max, balance)];
}
