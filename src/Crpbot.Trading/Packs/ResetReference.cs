namespace Crpbot.Trading.Packs;

/// <summary>What the daily limit is counted from at the reset.</summary>
public enum ResetReference
{
    /// <summary>The balance.</summary>
    Balance,

    /// <summary>The equity.</summary>
    Equity,

    /// <summary>The higher of both.</summary>
    Max,
}
