using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>A place where a loss is computed as a difference.</summary>
/// <param name="Place">Assignment.</param>
/// <param name="Target">What it is assigned to.</param>
/// <param name="Difference">The subtraction.</param>
/// <param name="Base">What it is counted from.</param>
/// <param name="Current">What it is counted to.</param>
/// <param name="OnBalance">True when both sides are balances.</param>
/// <param name="OnEquity">True when the current value is equity.</param>
/// <param name="IsHeldAgainstLimit">True when the same function compares it with a limit, or it is kept for others.</param>
internal sealed record LossValue(CallPlace Place, SyntaxNode Target, SyntaxNode Difference, SyntaxNode Base, SyntaxNode Current, bool OnBalance, bool OnEquity, bool IsHeldAgainstLimit)
{
    /// <summary>True for the loss of a day.</summary>
    public bool IsDaily => RiskWords.IsDailyLoss(Nodes.LastName(Target));
}
