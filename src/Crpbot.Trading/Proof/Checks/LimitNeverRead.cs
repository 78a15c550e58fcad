using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>limit-never-read</c>: a risk limit is declared, and nothing but output reads it.</summary>
internal sealed class LimitNeverRead : IProofCheck
{
    /// <inheritdoc />
    public string Id => "limit-never-read";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var declared = Declared(code).GroupBy(d => d.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        if (declared.Count == 0) return ProofResult.Nothing;
        var reads = new Dictionary<string, List<CallPlace>>(StringComparer.Ordinal);
        foreach (var file in code.Files) Reads(file, declared, reads);
        var hits = new List<ProofHit>();
        foreach (var (name, places) in declared)
            foreach (var (_, place, target, type) in places)
                if (!reads.GetValueOrDefault(name, []).Any(r => Counts(code, r, place.File, type))) hits.Add(new ProofHit(ProofPlace.Of(place.File, target), ("limit", name)));
        return ProofResult.Of(hits.OrderBy(h => h.Place.Path, StringComparer.Ordinal).ThenBy(h => h.Place.Span.Start));
    }

    private static IEnumerable<(string Name, CallPlace Place, SyntaxNode Target, ClassSymbol? Type)> Declared(TradingCode code)
    {
        var types = code.Index.Classes.GroupBy(c => c.File.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var place in code.Assignments)
        {
            var (target, value) = Assignments.Parts(place.Node);
            if (target is null || RiskWords.IsSimulation(place.File.Path) || !IsLimit(Nodes.LastName(target)) || Nodes.Number(Assignments.Default(value)) is null) continue;
            var function = code.Index.Enclosing(place.File, place.Node);
            if (function is null ? target.Kind != SyntaxKind.Name : target.Kind != SyntaxKind.Attribute || !function.Node.Has(SyntaxTraits.Constructor) && function.Name != "__init__") continue;
            var type = types.GetValueOrDefault(place.File.Path)?.Where(c => c.Node.Start <= place.Node.Start && place.Node.End <= c.Node.End).MaxBy(c => c.Node.Start);
            yield return (target.Text, place, target, type);
        }
    }

    private static bool IsLimit(string name) =>
        RiskWords.Has(name, "max_", "limit", "MaxDaily", "MaxLoss", "MaxTotal", "threshold", "max", "cap") && RiskWords.Has(name, "loss", "drawdown", "daily", "position", "lot", "risk", "exposure", "leverage", "spread", "slippage", "trades", "orders")
        && !RiskWords.Has(name, "time", "second", "timeout", "_ms", "history", "cache", "bars", "candles");

    private static void Reads(CodeFile file, Dictionary<string, List<(string, CallPlace, SyntaxNode, ClassSymbol?)>> declared, Dictionary<string, List<CallPlace>> reads)
    {
        var open = new Stack<(SyntaxNode Node, bool Output)>();
        open.Push((file.Tree.Root, false));
        while (open.TryPop(out var item))
        {
            var (node, output) = item;
            if (!output && node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.StringLiteral && declared.ContainsKey(node.Text)) Add(reads, node.Text, new CallPlace(file, node));
            output |= node.Kind == SyntaxKind.Call && IsOutput(node);
            for (var i = 0; i < node.Count; i++)
                if (node[i] is { } child && !IsTarget(node, i)) open.Push((child, output));
        }
    }

    // What is written to is not read; of "a.b = 1" neither is "a.b".
    private static bool IsTarget(SyntaxNode node, int slot) => node.Kind switch
    {
        SyntaxKind.Assign => slot == 0,
        SyntaxKind.AnnotatedAssign => slot is 0 or 1,
        _ => false,
    };

    private static bool IsOutput(SyntaxNode call) => Nodes.LastName(call[0]) is "print" or "WriteLine" || call[0] is { Kind: SyntaxKind.Attribute } callee && callee.Text is "info" or "debug" or "warning" or "error" or "critical" or "success" or "exception" or "LogInformation" or "LogWarning";

    private static bool Counts(TradingCode code, CallPlace read, CodeFile file, ClassSymbol? type)
    {
        if (read.Node.Kind == SyntaxKind.StringLiteral) return true;
        if (type is null || read.Node.Kind != SyntaxKind.Attribute) return type is null || ReferenceEquals(read.File, file);
        var holder = read.Node.Required(0);
        var owner = holder is { Kind: SyntaxKind.Name, Text: "self" or "this" } ? code.Index.Enclosing(read.File, read.Node)?.Owner : code.Index.InstanceOf(read.File, holder) ?? code.Index.ClassReferred(read.File, holder);
        return owner is null || code.Index.Lineage(owner).Contains(type) || code.Index.Lineage(type).Contains(owner);
    }

    private static void Add(Dictionary<string, List<CallPlace>> reads, string name, CallPlace place)
    {
        if (!reads.TryGetValue(name, out var list))
        {
            list = [];
            reads.Add(name, list);
        }

        list.Add(place);
    }
}
