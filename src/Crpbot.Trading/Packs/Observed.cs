namespace Crpbot.Trading.Packs;

/// <summary>What is held against a limit.</summary>
public enum Observed
{
    /// <summary>The equity at every moment.</summary>
    Equity,

    /// <summary>The balance.</summary>
    Balance,
}
