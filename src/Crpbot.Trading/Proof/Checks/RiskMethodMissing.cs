using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>risk-method-missing</c>: a method is called on an object that guards or trades, and its class has none of that name.</summary>
internal sealed class RiskMethodMissing : IProofCheck
{
    /// <inheritdoc />
    public string Id => "risk-method-missing";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var types = Types(code);
        var hits = new List<ProofHit>();
        foreach (var name in code.CalleeNames)
            foreach (var place in code.Calls(name))
                if (place.Node[0] is { Kind: SyntaxKind.Attribute } callee && Missing(code, place.File, callee, types) is { } type && !IsAsked(code, place, name))
                    hits.Add(new ProofHit(ProofPlace.Of(place.File, callee), ("method", name), ("type", type.Name)));
        return ProofResult.Of(hits.OrderBy(h => h.Place.Path, StringComparer.Ordinal).ThenBy(h => h.Place.Span.Start));
    }

    // Classes that give orders or hold limits, by what they declare.
    private static HashSet<ClassSymbol> Types(TradingCode code)
    {
        var found = new HashSet<ClassSymbol>(ReferenceEqualityComparer.Instance);
        foreach (var order in code.Orders)
            if (order.Function?.Owner is { } owner) found.Add(owner);
        foreach (var type in code.Index.Classes)
            if (RiskWords.Has(type.Name, "Guardian", "RiskM", "RiskGuard", "KillSwitch", "RiskLimit", "OrderGuard")) found.Add(type);
        return found;
    }

    private static ClassSymbol? Missing(TradingCode code, CodeFile file, SyntaxNode callee, HashSet<ClassSymbol> types)
    {
        var holder = callee.Required(0);
        var type = holder is { Kind: SyntaxKind.Name, Text: "self" or "this" or "cls" } ? null : code.Index.InstanceOf(file, holder) ?? Held(code, file, holder);
        if (type is null || !types.Contains(type) || code.Index.ForeignBases(type).Any(b => b is not ("abc.ABC" or "object" or "typing.Protocol"))) return null;
        if (code.Index.Method(type, callee.Text) is not null || code.Index.Method(type, "__getattr__") is not null) return null;
        return code.Index.Lineage(type).Any(t => code.Index.Fields(t).Contains(callee.Text, StringComparer.Ordinal)) ? null : type;
    }

    // A member that begins as None and is filled by one function: what that function returns.
    private static ClassSymbol? Held(TradingCode code, CodeFile file, SyntaxNode holder)
    {
        if (holder.Kind != SyntaxKind.Attribute) return null;
        var values = code.Given.Of(file, holder.Text).Where(v => ReferenceEquals(v.Place.File, file) && v.Value.Kind != SyntaxKind.NoneLiteral).ToList();
        return values.Count == 1 ? code.Index.InstanceOf(file, values[0].Value) : null;
    }

    // "if hasattr(x, 'm')" knows that it may be missing.
    private static bool IsAsked(TradingCode code, CallPlace place, string name) =>
        code.Index.Enclosing(place.File, place.Node) is { } function && Nodes.All(function.Body).Any(n => n.Kind == SyntaxKind.Call && Nodes.LastName(n[0]) is "hasattr" or "getattr" && Nodes.Arguments(n).Any(a => a.Kind == SyntaxKind.StringLiteral && a.Text == name));
}
