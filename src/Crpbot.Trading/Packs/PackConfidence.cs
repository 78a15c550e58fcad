namespace Crpbot.Trading.Packs;

/// <summary>How sure a number of a rule pack is.</summary>
public enum PackConfidence
{
    /// <summary>Stands on the firm's own page.</summary>
    Firm,

    /// <summary>Told by somebody else.</summary>
    Secondary,

    /// <summary>Chosen by the operator of the account.</summary>
    Operator,
}
