namespace Crpbot.Trading.Replay;

/// <summary>What the evidence says about a loss limit.</summary>
public enum Verdict
{
    /// <summary>Never crossed, shown for every moment at which a position was open.</summary>
    Pass,

    /// <summary>Never crossed, but at most 20 % of the allowance was left.</summary>
    NearMiss,

    /// <summary>Crossed, and the rule of the pack only pauses trading for the day.</summary>
    Pause,

    /// <summary>Crossed.</summary>
    Breach,

    /// <summary>The evidence carries neither.</summary>
    CannotBeShown,
}
