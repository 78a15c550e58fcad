using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>Collects what is seen of one limit. Values come in time order except for bars and excursions, which are told at their end.</summary>
/// <param name="operation">When the limit is broken.</param>
/// <param name="kind">What follows.</param>
internal sealed class LossJudge(BreachOperator operation, LimitKind kind)
{
    private Observation? _breach;
    private Observation? _least;
    private Need? _need;
    private bool _near;
    private int _unknown;

    /// <summary>The first crossing so far.</summary>
    public Observation? Breach => _breach;

    public bool Crosses(long equity, long limit) => operation == BreachOperator.Below ? equity < limit : equity <= limit;

    /// <summary>A value that was exactly this.</summary>
    public void Exact(long ticks, DateOnly day, long equity, LimitRange limit, long allowance, Evidence evidence, Func<string> how)
    {
        if (limit.Low != long.MinValue && Crosses(equity, limit.Low))
        {
            Seen(new Observation(ticks, day, equity, limit.Low, evidence), allowance);
            Cross(new Observation(ticks, day, equity, limit.Low, evidence), how);
        }
        else if (!limit.IsExact && (limit.High == long.MaxValue || Crosses(equity, limit.High)))
        {
            Unknown(ticks, day, "the limit itself is not known, because it follows the equity, which is not known", "equity ticks");
        }
        else
        {
            Seen(new Observation(ticks, day, equity, limit.High, evidence), allowance);
        }
    }

    /// <summary>The equity was not lower than this, and may have been higher.</summary>
    public void Bound(long ticks, DateOnly day, long equity, LimitRange limit, long allowance)
    {
        if (limit.High == long.MaxValue)
            Unknown(ticks, day, "the limit itself is not known, because it follows the equity, which is not known", "equity ticks");
        else if (Crosses(equity, limit.High))
            Unknown(ticks, day, "the worst floating results together would cross the limit, and it is not known whether they came together", "equity ticks or minute minima");
        else
            Seen(new Observation(ticks, day, equity, limit.High, Evidence.ExcursionBound), allowance);
    }

    /// <summary>The equity was this at some moment of a stretch in which the limit moved between two values.</summary>
    public void Somewhere(long ticks, DateOnly day, long equity, LimitRange limit, long allowance, Evidence evidence, (bool IsBound, bool IsReached) sense, Func<string> how)
    {
        if (sense.IsReached && limit.Low != long.MinValue && Crosses(equity, limit.Low))
        {
            var at = new Observation(ticks, day, equity, limit.Low, evidence);
            Seen(at, allowance);
            Cross(at, how);
        }
        else if (sense.IsBound && limit.High == long.MaxValue)
        {
            Unknown(ticks, day, "the limit itself is not known, because it follows the equity, which is not known", "equity ticks");
        }
        else if (sense.IsBound && Crosses(equity, limit.High))
        {
            Unknown(ticks, day, "the limit moved within the bar, and it is not known on which side of that the minimum was", "equity ticks or shorter bars");
        }
        else if (sense.IsBound)
        {
            Seen(new Observation(ticks, day, equity, limit.High, evidence), allowance);
        }
    }

    /// <summary>Nothing is known from a moment on.</summary>
    public void Unknown(long ticks, DateOnly day, string reason, string evidence)
    {
        _unknown++;
        if (_need is null || ticks < _need.UtcTicks) _need = new Need(ticks, day, reason, evidence);
    }

    /// <summary>The verdict.</summary>
    public LossVerdict Result()
    {
        if (_breach is not null) return new LossVerdict(kind == LimitKind.Pause ? Verdict.Pause : Verdict.Breach, _breach, _least?.HeadroomCents, null, _unknown);
        if (_need is not null) return new LossVerdict(Verdict.CannotBeShown, null, null, _need, _unknown);
        return new LossVerdict(_near ? Verdict.NearMiss : Verdict.Pass, _least, _least?.HeadroomCents, null, 0);
    }

    private void Seen(Observation at, long allowance)
    {
        if (_least is null || at.HeadroomCents < _least.HeadroomCents || (at.HeadroomCents == _least.HeadroomCents && at.UtcTicks < _least.UtcTicks)) _least = at;

        // At most 20 % of the allowance is left.
        _near |= at.HeadroomCents * 5 <= allowance;
    }

    private void Cross(Observation at, Func<string> how)
    {
        if (_breach is null || at.UtcTicks < _breach.UtcTicks) _breach = at with { How = how() };
    }
}
