namespace Crpbot.Trading.Replay;

/// <summary>The worst result of a position that is open alone while nothing else moves: the equity was there at some moment of its life.</summary>
/// <param name="stretch">Its life so far.</param>
/// <param name="equity">Equity at its worst moment.</param>
internal sealed class LoneExcursion(Stretch stretch, long equity)
{
    private Stretch _stretch = stretch;

    /// <summary>It goes on under the limits of now.</summary>
    public void Extend(Watch watch) => _stretch = _stretch.With(watch);

    /// <summary>It has closed.</summary>
    public void Finish(Watch watch) => watch.Somewhere(_stretch, equity, Evidence.ExcursionBound, isBound: false, isReached: true);
}
