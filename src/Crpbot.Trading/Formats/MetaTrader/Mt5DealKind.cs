namespace Crpbot.Trading.Formats.MetaTrader;

/// <summary>What a row of MetaTrader 5's deals is.</summary>
internal enum Mt5DealKind
{
    /// <summary>A purchase.</summary>
    Buy,

    /// <summary>A sale.</summary>
    Sell,

    /// <summary>A deposit, withdrawal or bonus.</summary>
    Balance,

    /// <summary>A charge, correction, commission, interest, dividend or tax that is booked by itself.</summary>
    Cost,

    /// <summary>Credit given or taken back.</summary>
    Credit,

    /// <summary>A purchase or sale that was cancelled later: its result is zero, what it had earned is taken back by a correction.</summary>
    Cancelled,
}
