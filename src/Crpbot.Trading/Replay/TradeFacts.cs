using Crpbot.Trading.Packs;

namespace Crpbot.Trading.Replay;

/// <summary>What else a history shows.</summary>
public sealed record TradeFacts
{
    /// <summary>Days on which a trade was opened.</summary>
    public required int TradingDays { get; init; }

    /// <summary>Days that count for the rule of the pack; equal to <see cref="TradingDays"/> unless it asks for a profit.</summary>
    public required int CountedDays { get; init; }

    /// <summary>Where the minimum of trading days stands; null when the pack has none for this account.</summary>
    public FactState? MinDays { get; init; }

    /// <summary>Closed result without deposits and payouts, in cents.</summary>
    public required long NetCents { get; init; }

    /// <summary>Balance at the end, in cents.</summary>
    public required long BalanceCents { get; init; }

    /// <summary>Sum of deposits, payouts and fees, in cents.</summary>
    public required long OperationsCents { get; init; }

    /// <summary>Best day.</summary>
    public required BestDayFact BestDay { get; init; }

    /// <summary>Profit target in cents; null when the phase has none.</summary>
    public long? TargetCents { get; init; }

    /// <summary>Where the target stands; null when the phase has none.</summary>
    public FactState? Target { get; init; }

    /// <summary>Number of positions.</summary>
    public required int Positions { get; init; }

    /// <summary>Most positions open at the same time.</summary>
    public required Peak Simultaneous { get; init; }

    /// <summary>Most orders in any 60 minutes.</summary>
    public required Peak OrdersPerHour { get; init; }

    /// <summary>Most orders in a day of the pack.</summary>
    public required Peak OrdersPerDay { get; init; }

    /// <summary>True when the rates count orders, false when the history holds none and they count openings.</summary>
    public required bool OrdersKnown { get; init; }

    /// <summary>Most lots open at the same time; null when volumes are not known.</summary>
    public Peak? Lots { get; init; }

    /// <summary>Largest volume of one position; null when not known.</summary>
    public decimal? LargestLots { get; init; }

    /// <summary>Highest risk of a trade in percent of the balance at its opening; null when no stop is known.</summary>
    public decimal? RiskPercent { get; init; }

    /// <summary>Positions without a stop loss; null when the history does not tell stops.</summary>
    public int? WithoutStop { get; init; }

    /// <summary>Positions held over a weekend.</summary>
    public required int WeekendHeld { get; init; }

    /// <summary>Where the weekend rule stands; null when the pack has none for this account.</summary>
    public FactState? Weekend { get; init; }

    /// <summary>Openings and closings within the news window; null without a list of news.</summary>
    public int? NewsDeals { get; init; }

    /// <summary>Where the news rule stands; null when the pack has none for this account.</summary>
    public FactState? News { get; init; }

    /// <summary>Limits of activity, exposure and the operator.</summary>
    public required IReadOnlyList<CapFact> Caps { get; init; }

    /// <summary>True when the pack is older than <see cref="FirmPack.StaleDays"/>.</summary>
    public required bool PackIsStale { get; init; }

    /// <summary>True when a rule other than the loss limits that ends the account is broken.</summary>
    public bool Breached => BestDay.State == FactState.Exceeded || Weekend == FactState.Exceeded || News == FactState.Exceeded;
}
