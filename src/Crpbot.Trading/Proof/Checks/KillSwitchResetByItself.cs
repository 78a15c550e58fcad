using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>kill-switch-reset-by-itself</c>: what was stopped goes on by itself on the next day, whatever stopped it.</summary>
internal sealed class KillSwitchResetByItself : IProofCheck
{
    /// <inheritdoc />
    public string Id => "kill-switch-reset-by-itself";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => ProofResult.Of(KillSwitches.Released(code).Where(r => IsByClock(r.Function.Node, r.Function.Name)).Select(r =>
        new ProofHit(ProofPlace.Of(r.Place), ("switch", Nodes.LastName(Assignments.Parts(r.Place.Node).Target)), ("function", r.Function.Name))));

    private static bool IsByClock(SyntaxNode function, string name) =>
        !RiskWords.Has(name, "manual", "command", "handle", "operator", "release", "acknowledge") && Nodes.All(function).Any(n => n.Kind == SyntaxKind.Call && Nodes.LastName(n[0]) is "now" or "utcnow" or "today" or "time" || n is { Kind: SyntaxKind.Attribute, Text: "UtcNow" or "Today" });
}
