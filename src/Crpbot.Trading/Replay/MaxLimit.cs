using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>The maximum loss limit as it moves.</summary>
internal sealed class MaxLimit
{
    private readonly MaxLossTerms _terms;
    private readonly long _initial;
    private readonly long _lock;

    public MaxLimit(MaxLossTerms terms, long initialCents)
    {
        (_terms, _initial) = (terms, initialCents);
        _lock = terms.LockAt is { } at ? initialCents + at.Of(initialCents, terms.Operator) : long.MaxValue;
        Set(LimitRange.Exact(initialCents));
        How = Describe;
    }

    /// <summary>The highest value that counts.</summary>
    public LimitRange Peak { get; private set; }

    public LimitRange Limit { get; private set; }

    /// <summary>How much may be lost, in cents.</summary>
    public long Allowance { get; private set; }

    public Func<string> How { get; }

    /// <summary>True when the limit follows the equity at once.</summary>
    public bool FollowsEquity => _terms.Mode == TrailMode.Intraday;

    /// <summary>A day has ended.</summary>
    /// <param name="balance">Balance before anything that happens at the reset.</param>
    public void DayEnded(long balance)
    {
        if (_terms.Mode == TrailMode.EndOfDay && balance > Peak.Low) Set(Peak.AtLeast(balance));
    }

    /// <summary>The balance is now this.</summary>
    /// <param name="balance">The balance.</param>
    public void Balance(long balance)
    {
        if (_terms.Mode == TrailMode.Closed && balance > Peak.Low) Set(Peak.AtLeast(balance));
    }

    /// <summary>The equity was exactly this.</summary>
    /// <param name="equity">The equity.</param>
    /// <returns>True when the limit moved.</returns>
    public bool Equity(long equity)
    {
        if (_terms.Mode != TrailMode.Intraday || equity <= Peak.Low) return false;
        Set(Peak.AtLeast(equity));
        return true;
    }

    /// <summary>The equity may have been anything from here on.</summary>
    public void EquityUnknown()
    {
        if (_terms.Mode == TrailMode.Intraday && Peak.High != long.MaxValue) Set(Peak with { High = long.MaxValue });
    }

    private void Set(LimitRange peak)
    {
        Peak = peak;
        Allowance = Of(peak.Low);
        Limit = new LimitRange(peak.Low - Allowance, peak.High == long.MaxValue ? long.MaxValue : peak.High - Of(peak.High)).AtMost(_lock);
    }

    private long Of(long peak) => _terms.Amount.Of(_terms.Base == LimitBase.Initial ? _initial : peak, _terms.Operator);

    private string Describe()
    {
        var from = _terms.Mode switch
        {
            TrailMode.EndOfDay => "highest balance at an end of day, at least the initial capital,",
            TrailMode.Closed => "highest balance",
            TrailMode.Intraday => "highest equity",
            _ => "initial capital",
        };
        var part = _terms.Amount.Percent is null ? string.Empty : $" ({_terms.Amount} of {(_terms.Base == LimitBase.Initial ? "the initial capital" : "it")})";
        var stop = Limit.Low == _lock ? $", which stops rising at {MoneyText.Of(_lock)}" : string.Empty;
        return $"{from} {MoneyText.Of(Peak.Low)} - {MoneyText.Of(Allowance)}{part}{stop} = {MoneyText.Of(Limit.Low)}";
    }
}
