namespace Crpbot.Trading.Replay;

/// <summary>What an equity value rests on, the strongest first.</summary>
public enum Evidence
{
    /// <summary>No position is open: equity is balance (and credit).</summary>
    Flat,

    /// <summary>A sample of an equity series without gaps.</summary>
    Tick,

    /// <summary>The lowest equity of a bar.</summary>
    MinBar,

    /// <summary>Balance plus the worst floating result of each open position: the equity was not lower.</summary>
    ExcursionBound,

    /// <summary>An isolated sample.</summary>
    Point,

    /// <summary>The balance, for rules that watch the balance.</summary>
    Balance,
}
