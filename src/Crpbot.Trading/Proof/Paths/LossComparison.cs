using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>Reads comparisons of a loss with its limit: <c>daily_dd &gt;= max_daily_loss</c>, <c>pnl_percent &lt;= -limit</c>, <c>equity &lt; floor</c>.</summary>
internal static class LossComparison
{
    private static readonly string[] Losses = ["loss", "drawdown"];
    private static readonly string[] Results = ["pnl", "profit", "equity", "balance", "daily_change", "return_pct"];
    private static readonly string[] Limits = ["limit", "max", "threshold", "floor", "minimum", "allowed", "halt", "stop_at", "budget"];

    /// <summary>What it means when the comparison holds; null when it is none of a loss with a limit.</summary>
    /// <param name="compare">Compare.</param>
    public static Verdict? Of(SyntaxNode compare)
    {
        if (compare.Count != 2) return null;
        var part = compare.Required(1);
        var (left, right) = (compare.Required(0), part.Required(0));
        if (part.Text is not ("<" or "<=" or ">" or ">=")) return null;
        if (IsLimit(right) && SideOf(left) is { } side) return Told(side, part.Text is ">" or ">=");
        return IsLimit(left) && SideOf(right) is { } other ? Told(other, part.Text is "<" or "<=") : null;
    }

    /// <summary>True when the name is one of a loss or drawdown (<c>daily_dd</c> too).</summary>
    /// <param name="name">Name.</param>
    public static bool IsLoss(string name) => Has(name, Losses) && !Has(name, ["stop_loss", "stoploss"]) || IsWord(name, "dd");

    /// <summary>True when the name is one of a limit, or the node is a number.</summary>
    /// <param name="node">Node.</param>
    public static bool IsLimit(SyntaxNode node) => Nodes.Number(node) is { } number ? Math.Abs(number) > 0 : Nodes.Words(node).Any(w => Has(w, Limits));

    // A loss is larger when it is worse, a result is smaller.
    private static bool? SideOf(SyntaxNode node)
    {
        var words = Nodes.Words(node).ToList();
        if (words.Exists(w => Has(w, ["position", "trades", "count", "size", "lot", "price"]))) return null;
        if (words.Exists(w => IsLoss(w) && !Has(w, Limits))) return true;
        return words.Exists(w => Has(w, Results) && !Has(w, Limits)) ? false : null;
    }

    private static Verdict Told(bool isLoss, bool isAbove) => isLoss == isAbove ? Verdict.Halt : Verdict.Allow;

    private static bool Has(string name, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsWord(string name, string word)
    {
        foreach (var part in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
            if (part.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
