using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Tells what a name is about.</summary>
internal static class RiskWords
{
    /// <summary>True when a name holds one of the words, in either case.</summary>
    /// <param name="name">Name.</param>
    /// <param name="words">Words.</param>
    public static bool Has(string name, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A loss of a day: <c>daily_dd</c>, <c>day_pnl_percent</c>.</summary>
    /// <param name="name">Name.</param>
    public static bool IsDailyLoss(string name) => Has(name, "daily", "day_", "_day", "today") && (LossComparison.IsLoss(name) || Has(name, "pnl", "change", "profit")) && !IsLimit(name);

    /// <summary>A loss since the beginning: <c>total_dd</c>, <c>max_drawdown</c> as a value.</summary>
    /// <param name="name">Name.</param>
    public static bool IsTotalLoss(string name) => Has(name, "total", "overall") && LossComparison.IsLoss(name) && !IsLimit(name);

    /// <summary>A limit.</summary>
    /// <param name="name">Name.</param>
    public static bool IsLimit(string name) => Has(name, "limit", "max_", "maximum", "threshold", "Max");

    /// <summary>What a loss is counted from: <c>daily_starting_balance</c>, <c>initial_capital</c>.</summary>
    /// <param name="name">Name.</param>
    public static bool IsBase(string name) => Has(name, "start", "initial", "baseline", "opening", "peak") && Has(name, "balance", "equity", "capital");

    /// <summary>True for files of backtests and simulations, whose money is made up.</summary>
    /// <param name="path">Path.</param>
    public static bool IsSimulation(string path) => Has(path, "backtest", "simulat", "paper", "research", "notebook", "training", "/validation/", "demo");
}
