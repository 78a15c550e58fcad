namespace Crpbot.Trading.Proof.Paths;

/// <summary>Where a loop is left.</summary>
internal sealed class LoopEnds
{
    /// <summary>What holds at its breaks together; null when there is none.</summary>
    public WalkState? Breaks { get; set; }
}
