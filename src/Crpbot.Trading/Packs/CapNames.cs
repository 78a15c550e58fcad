namespace Crpbot.Trading.Packs;

/// <summary>What the limits of activity, exposure and the operator may be about.</summary>
public static class CapNames
{
    /// <summary>Requests (orders, changes, cancellations) a day; a history shows the orders among them.</summary>
    public const string RequestsPerDay = "requests_per_day";

    /// <summary>Orders in any 60 minutes.</summary>
    public const string OrdersPerHour = "orders_per_hour";

    /// <summary>Orders in a day of the pack.</summary>
    public const string OrdersPerDay = "orders_per_day";

    /// <summary>Orders and positions open at the same time; a history shows the positions.</summary>
    public const string OpenOrders = "open_orders";

    /// <summary>Positions open at the same time.</summary>
    public const string OpenPositions = "open_positions";

    /// <summary>Lots of one position.</summary>
    public const string LotsPerPosition = "lots_per_position";

    /// <summary>Lots of all open positions together.</summary>
    public const string LotsTotal = "lots_total";

    /// <summary>Risk of one trade, in percent of the balance at its opening.</summary>
    public const string RiskPerTradePercent = "risk_per_trade_percent";

    /// <summary>The operator's daily loss limit, in percent of the initial capital.</summary>
    public const string DailyLossPercent = "daily_loss_percent";

    /// <summary>The operator's maximum loss limit, in percent of the initial capital.</summary>
    public const string MaxLossPercent = "max_loss_percent";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [RequestsPerDay, OrdersPerHour, OrdersPerDay, OpenOrders, OpenPositions, LotsPerPosition, LotsTotal, RiskPerTradePercent, DailyLossPercent, MaxLossPercent];
}
