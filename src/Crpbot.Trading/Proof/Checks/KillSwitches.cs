using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Finds where kill switches are pulled and set back.</summary>
internal static class KillSwitches
{
    /// <summary>Assignments that stop trading: <c>self._kill_switch = True</c>, <c>trading_enabled = False</c>, outside constructors.</summary>
    /// <param name="code">Code.</param>
    public static IEnumerable<(CallPlace Place, FunctionSymbol Function)> Pulled(TradingCode code) => Set(code, stops: true);

    /// <summary>Assignments that let trading go on again, outside constructors.</summary>
    /// <param name="code">Code.</param>
    public static IEnumerable<(CallPlace Place, FunctionSymbol Function)> Released(TradingCode code) => Set(code, stops: false);

    /// <summary>Names of everything that a function runs, through functions of the project, a few calls deep.</summary>
    /// <param name="code">Code.</param>
    /// <param name="function">Function.</param>
    /// <param name="depth">How many calls.</param>
    public static IEnumerable<string> Runs(TradingCode code, FunctionSymbol function, int depth = 3)
    {
        var seen = new HashSet<FunctionSymbol>(ReferenceEqualityComparer.Instance) { function };
        var queue = new Queue<(FunctionSymbol Function, int Depth)>([(function, 0)]);
        while (queue.TryDequeue(out var item))
        {
            foreach (var call in Nodes.All(item.Function.Body).Where(n => n.Kind == SyntaxKind.Call))
            {
                yield return Nodes.LastName(call[0]);
                if (item.Depth == depth) continue;
                foreach (var target in code.Targets(item.Function.File, call))
                    if (target.Function is { } next && seen.Add(next)) queue.Enqueue((next, item.Depth + 1));
            }
        }
    }

    private static IEnumerable<(CallPlace Place, FunctionSymbol Function)> Set(TradingCode code, bool stops)
    {
        foreach (var place in code.Assignments)
        {
            var (target, value) = Assignments.Parts(place.Node);
            if (target is not { Kind: SyntaxKind.Attribute or SyntaxKind.Name } || value.Kind is not (SyntaxKind.TrueLiteral or SyntaxKind.FalseLiteral) || !code.Names.Fits(place.File, target, code.Words.KillSwitch)) continue;
            var halts = Polarity.OfSwitch(target.Text) == Verdict.Halt == (value.Kind == SyntaxKind.TrueLiteral);
            if (halts == stops && code.Index.Enclosing(place.File, place.Node) is { } function && function.Name != "__init__" && !function.Node.Has(SyntaxTraits.Constructor)) yield return (place, function);
        }
    }
}
