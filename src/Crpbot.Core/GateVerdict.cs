namespace Crpbot.Core;

/// <summary>What the gate says.</summary>
public enum GateVerdict
{
    /// <summary>Nothing new at or above the threshold, and everything asked for was done.</summary>
    Passed = 0,

    /// <summary>At least one new finding at or above the threshold.</summary>
    Failed = 1,

    /// <summary>No such finding, but something asked for could not be done.</summary>
    Incomplete = 2,
}
