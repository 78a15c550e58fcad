using System.Collections.Immutable;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>What is known at a point of a function.</summary>
/// <param name="Guarded">True when every way here passed the guard.</param>
/// <param name="Facts">What variables say that were filled by a guard.</param>
internal sealed record WalkState(bool Guarded, ImmutableDictionary<string, Verdict> Facts)
{
    /// <summary>Nothing is known.</summary>
    public static WalkState Start { get; } = new(false, ImmutableDictionary.Create<string, Verdict>(StringComparer.Ordinal));

    /// <summary>The same, guarded if it was or is now.</summary>
    /// <param name="guarded">True when a test has just been passed.</param>
    public WalkState And(bool guarded) => guarded && !Guarded ? this with { Guarded = true } : this;

    /// <summary>What holds on both ways; null stands for a way that does not arrive.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">Other.</param>
    public static WalkState? Join(WalkState? left, WalkState? right)
    {
        if (left is null) return right;
        if (right is null) return left;
        if (ReferenceEquals(left.Facts, right.Facts)) return left.Guarded == right.Guarded ? left : left with { Guarded = false };
        // A variable keeps what it says when one way alone filled it: the other leaves it as it was, and a test of it is a test.
        return new WalkState(left.Guarded && right.Guarded, left.Facts.SetItems(right.Facts));
    }
}
