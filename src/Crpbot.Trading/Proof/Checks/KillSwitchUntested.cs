using Crpbot.Code.Scanning;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>kill-switch-untested</c>: no test pulls the kill switch and asserts something.</summary>
internal sealed class KillSwitchUntested : IProofCheck
{
    /// <inheritdoc />
    public string Id => "kill-switch-untested";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var pulled = KillSwitches.Pulled(code).ToList();
        if (pulled.Count == 0) return ProofResult.Nothing;
        foreach (var function in code.Index.Functions.Where(f => TestCode.Is(f.File.Path) && !FilesInUse.IsPutAway(f.File.Path)))
            if (Pulls(code, function.Node) && Nodes.All(function.Node).Any(IsAssertion)) return new ProofResult([], [new ProofFact(ProofPlace.Of(function.File, function.Node), $"{function.Name}() pulls the kill switch and asserts what follows", [])]);
        var (place, _) = pulled[0];
        return ProofResult.Of([new ProofHit(ProofPlace.Of(place), ("switch", Nodes.LastName(Assignments.Parts(place.Node).Target)))]);
    }

    private static bool Pulls(TradingCode code, SyntaxNode test) => Nodes.All(test).Any(n => n.Kind switch
    {
        SyntaxKind.Assign => Assignments.Parts(n) is var (target, value) && target is not null && value.Kind is SyntaxKind.TrueLiteral && IsSwitch(code, Nodes.LastName(target)),
        SyntaxKind.Keyword => n[0] is { Kind: SyntaxKind.TrueLiteral } && IsSwitch(code, n.Text),
        SyntaxKind.Call => IsSwitch(code, Nodes.LastName(n[0])) && RiskWords.Has(Nodes.LastName(n[0]), "trigger", "pull", "activate", "execute", "set_", "engage"),
        _ => false,
    });

    private static bool IsSwitch(TradingCode code, string name) => name.Length > 0 && code.Words.KillSwitch.Any(p => p.Fits([], name));

    private static bool IsAssertion(SyntaxNode node) => node.Kind == SyntaxKind.Assert || node.Kind == SyntaxKind.Call && (Nodes.LastName(node[0]).StartsWith("assert", StringComparison.OrdinalIgnoreCase) || node[0] is { Kind: SyntaxKind.Attribute } callee && Nodes.LastName(callee[0]) == "Assert");
}
