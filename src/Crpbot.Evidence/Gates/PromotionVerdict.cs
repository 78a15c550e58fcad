namespace Crpbot.Evidence.Gates;

/// <summary>The one verdict on a promotion.</summary>
public enum PromotionVerdict
{
    /// <summary>Every required gate is shown to hold.</summary>
    Approved = 0,

    /// <summary>At least one required gate is shown not to hold.</summary>
    Rejected = 1,

    /// <summary>No required gate failed, but at least one is not shown.</summary>
    NotShown = 2,
}
