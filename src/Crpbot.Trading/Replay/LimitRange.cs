namespace Crpbot.Trading.Replay;

/// <summary>A limit that lies between two values; both are equal when it is known.</summary>
/// <param name="Low">It is at least this; <see cref="long.MinValue"/> when nothing is known.</param>
/// <param name="High">It is at most this; <see cref="long.MaxValue"/> when nothing is known.</param>
internal readonly record struct LimitRange(long Low, long High)
{
    public bool IsExact => Low == High;

    public static LimitRange Exact(long cents) => new(cents, cents);

    public LimitRange Plus(long cents) => new(Low == long.MinValue ? Low : Low + cents, High == long.MaxValue ? High : High + cents);

    public LimitRange AtLeast(long cents) => new(Math.Max(Low, cents), Math.Max(High, cents));

    public LimitRange AtMost(long cents) => new(Math.Min(Low, cents), Math.Min(High, cents));
}
