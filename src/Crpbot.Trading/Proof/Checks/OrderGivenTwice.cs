using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>order-given-twice</c>: one signal can become two orders: a second way follows when the first did not answer, or what was executed is handed on to be executed.</summary>
internal sealed class OrderGivenTwice : IProofCheck
{
    /// <inheritdoc />
    public string Id => "order-given-twice";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var reach = new OrderReach(code);
        var hits = new List<ProofHit>();
        foreach (var function in code.Functions.Where(f => f.Node.Kind == SyntaxKind.Function && reach.Gives(f)))
        {
            var calls = reach.Calls(function);
            hits.AddRange(Again(code, function, calls).Concat(HandedOn(function, calls)).Take(1));
        }

        return ProofResult.Of(hits);
    }

    private static IEnumerable<ProofHit> Again(TradingCode code, FunctionSymbol function, List<(SyntaxNode Call, HashSet<SyntaxNode> Orders)> calls)
    {
        for (var i = 0; i < calls.Count; i++)
            for (var j = i + 1; j < calls.Count; j++)
                if (!calls[i].Orders.Overlaps(calls[j].Orders) && !Cancels(code, function, calls[i].Call) && Follows(function.Body, calls[i].Call, calls[j].Call))
                    yield return Hit(function, calls[i].Call, calls[j].Call, $"{Nodes.LastName(calls[j].Call[0])}() gives the order again by another way when {Nodes.LastName(calls[i].Call[0])}() reports no success, which a timeout does too");
    }

    // An order that was called off before the next one is given.
    private static bool Cancels(TradingCode code, FunctionSymbol function, SyntaxNode first) =>
        code.Targets(function.File, first).Any(t => t.Function is { } called && KillSwitches.Runs(code, called, 1).Any(n => RiskWords.Has(n, "cancel")));

    private static IEnumerable<ProofHit> HandedOn(FunctionSymbol function, List<(SyntaxNode Call, HashSet<SyntaxNode> Orders)> calls)
    {
        foreach (var (call, _) in calls)
        {
            var name = Nodes.All(function.Body).Where(n => n.Kind == SyntaxKind.Assign && ReferenceEquals(n[1], call)).Select(n => Assignments.Parts(n).Target).FirstOrDefault(t => t?.Kind == SyntaxKind.Name)?.Text;
            if (name is null) continue;
            foreach (var next in Nodes.All(function.Body).Where(n => n.Kind == SyntaxKind.Call && n.Start > call.End && Nodes.Arguments(n).FirstOrDefault() is { Kind: SyntaxKind.Name } first && first.Text == name))
                if (RiskWords.Has(Nodes.LastName(next), "on_signal", "signal_callback", "callback", "execute", "enqueue", "submit") && !RiskWords.Has(Nodes.LastName(next), "record", "log", "alert", "metric"))
                    yield return Hit(function, call, next, $"what {Nodes.LastName(call[0])}() has executed is handed to {Nodes.LastName(next[0])}(), which executes signals");
        }
    }

    private static ProofHit Hit(FunctionSymbol function, SyntaxNode first, SyntaxNode second, string how) => new(ProofPlace.Of(function.File, second), ("how", how))
    {
        Trace = [ProofPlace.Of(function.File, first, "the order is given"), ProofPlace.Of(function.File, second, "and again")],
    };

    // The second is reached after the first: they do not stand in branches that exclude each other, and the first's branch does not leave.
    private static bool Follows(SyntaxNode body, SyntaxNode first, SyntaxNode second)
    {
        foreach (var branch in Nodes.All(body, intoFunctions: false).Where(n => n.Kind == SyntaxKind.If))
        {
            var (then, otherwise) = (branch.Required(1), branch.Required(2));
            if (Holds(then, first) && Holds(otherwise, second) || Holds(otherwise, first) && Holds(then, second)) return false;
            var own = Holds(then, first) ? then : Holds(otherwise, first) ? otherwise : null;
            if (own is not null && !Holds(own, second) && own.Count > 0 && own[own.Count - 1] is { Kind: SyntaxKind.Return or SyntaxKind.Raise or SyntaxKind.Continue or SyntaxKind.Break }) return false;
        }

        return !Nodes.All(body, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Return && n.Start <= first.Start && first.End <= n.End);
    }

    private static bool Holds(SyntaxNode outer, SyntaxNode inner) => outer.Count > 0 && outer[0]!.Start <= inner.Start && inner.End <= outer[outer.Count - 1]!.End;
}
