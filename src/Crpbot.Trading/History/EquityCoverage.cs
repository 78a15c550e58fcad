namespace Crpbot.Trading.History;

/// <summary>What the equity samples of a history say about the time between them; a higher value is stronger evidence.</summary>
public enum EquityCoverage
{
    /// <summary>There are no samples.</summary>
    None,

    /// <summary>Isolated exact values: nothing is known between them.</summary>
    Points,

    /// <summary>A sample at t is the lowest equity over [t, next sample).</summary>
    MinBars,

    /// <summary>Every change of the equity is a sample; it stays as it is until the next one.</summary>
    Ticks,
}
