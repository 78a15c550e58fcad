using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Finds where losses are computed.</summary>
internal static class LossValues
{
    /// <summary>The places, in the order of files.</summary>
    /// <param name="code">Code.</param>
    public static IEnumerable<LossValue> Of(TradingCode code)
    {
        foreach (var place in code.Assignments)
        {
            var (target, value) = Assignments.Parts(place.Node);
            var name = Nodes.LastName(target);
            if (target is null || RiskWords.IsSimulation(place.File.Path) || !RiskWords.IsDailyLoss(name) && !RiskWords.IsTotalLoss(name) && !RiskWords.Has(name, "total_change")) continue;
            var difference = Nodes.All(value).FirstOrDefault(n => n is { Kind: SyntaxKind.BinaryOperation, Text: "-" } && Nodes.Words(n).Any(w => RiskWords.Has(w, "balance", "equity", "capital")));
            if (difference is not null) yield return Read(code, place, target, difference);
        }
    }

    private static LossValue Read(TradingCode code, CallPlace place, SyntaxNode target, SyntaxNode difference)
    {
        var (left, right) = (difference.Required(0), difference.Required(1));
        var baseIsLeft = IsBase(left) && !IsBase(right);
        var (from, to) = baseIsLeft ? (left, right) : (right, left);
        var equity = IsEquity(code, place.File, to);
        var balance = !equity && Nodes.Words(to).Any(w => RiskWords.Has(w, "balance"));
        return new LossValue(place, target, difference, from, to, balance, equity, IsHeld(code, place, target));
    }

    private static bool IsBase(SyntaxNode node) => Nodes.Number(node) is not null || Nodes.Words(node).Any(RiskWords.IsBase);

    // The name may lie: what matters is what is put into it.
    private static bool IsEquity(TradingCode code, CodeFile file, SyntaxNode node)
    {
        if (Nodes.Words(node).Any(w => RiskWords.Has(w, "equity"))) return true;
        if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute)) return false;
        var scope = code.Index.Enclosing(file, node);
        return code.Given.Of(file, node.Text).Any(v => (node.Kind == SyntaxKind.Attribute || ReferenceEquals(code.Index.Enclosing(file, v.Place.Node), scope)) && Nodes.Number(v.Value) is null && Nodes.Words(v.Value).Any(w => RiskWords.Has(w, "equity")));
    }

    private static bool IsHeld(TradingCode code, CallPlace place, SyntaxNode target)
    {
        if (target.Kind == SyntaxKind.Attribute) return true;
        var scope = code.Index.Enclosing(place.File, place.Node)?.Node;
        if (scope is null) return false;
        var names = new HashSet<string>(StringComparer.Ordinal) { target.Text };
        foreach (var node in Nodes.All(scope))
        {
            if (node.Start <= place.Node.End) continue;
            if (node.Kind == SyntaxKind.Compare && LossComparison.Of(node) is not null && Nodes.Words(node).Any(names.Contains)) return true;
            if (node.Kind == SyntaxKind.Assign && Assignments.Parts(node) is { Target: { } next } parts && Nodes.Words(parts.Value).Any(names.Contains))
            {
                if (next.Kind == SyntaxKind.Attribute && LossComparison.IsLoss(next.Text)) return true;
                if (next.Kind == SyntaxKind.Name) names.Add(next.Text);
            }
        }

        return false;
    }
}
