namespace Crpbot.Trading.History;

/// <summary>What a deal does to a position.</summary>
public enum DealEntry
{
    /// <summary>Opens a position or adds to it; the amount is usually a commission.</summary>
    In,

    /// <summary>Closes a position, wholly or in part; the amount is the realised result with its commission and swap.</summary>
    Out,

    /// <summary>A deposit, withdrawal, payout or bonus: it changes the balance and is no trading result.</summary>
    BalanceOperation,

    /// <summary>Credit given or taken back: it changes the equity and not the balance.</summary>
    Credit,

    /// <summary>A commission, fee, interest, dividend, tax, charge or correction that is booked by itself: a trading result that belongs to no position, and no limit moves with it.</summary>
    Cost,
}
