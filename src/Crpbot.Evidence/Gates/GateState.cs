namespace Crpbot.Evidence.Gates;

/// <summary>What the evidence says about one gate.</summary>
public enum GateState
{
    /// <summary>The evidence shows that it holds.</summary>
    Passed = 0,

    /// <summary>The evidence shows that it does not hold.</summary>
    Failed = 1,

    /// <summary>The evidence is missing, old, of another commit or unreadable: nothing is shown either way.</summary>
    NotShown = 2,

    /// <summary>There is nothing to judge: no model is promoted, the code has no kill switch.</summary>
    NotApplicable = 3,

    /// <summary>It does not hold, and a written ignore accepts every place of it.</summary>
    Accepted = 4,
}
