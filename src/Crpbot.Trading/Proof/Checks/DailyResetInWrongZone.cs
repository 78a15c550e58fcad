using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>daily-reset-in-wrong-zone</c>: the day of the loss limit begins at midnight in UTC or of the machine, not of the firm.</summary>
internal sealed class DailyResetInWrongZone : IProofCheck
{
    /// <inheritdoc />
    public string Id => "daily-reset-in-wrong-zone";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => ProofResult.Of(code.Functions.Where(f => !RiskWords.IsSimulation(f.File.Path)).Select(Hit).OfType<ProofHit>());

    private static ProofHit? Hit(FunctionSymbol function)
    {
        SyntaxNode? clock = null;
        var (compares, resets, zoned) = (false, false, false);
        foreach (var node in Nodes.All(function.Body, intoFunctions: false))
        {
            if (node.Kind == SyntaxKind.Call || node.Kind == SyntaxKind.Attribute)
            {
                zoned |= node.Kind == SyntaxKind.Call && Nodes.LastName(node) is "ZoneInfo" or "timezone" or "gettz" or "astimezone" or "FindSystemTimeZoneById" or "ConvertTime" or "ConvertTimeFromUtc" && !IsUtcNow(node);
                if (clock is null && ZoneOf(node) is not null) clock = node;
            }

            compares |= node.Kind == SyntaxKind.Compare && Nodes.Words(node).Any(w => RiskWords.Has(w, "date", "today", "_day", "day_", "midnight") && !RiskWords.Has(w, "update", "days"));
            resets |= Resets(node);
        }

        if (clock is null || zoned || !compares || !resets || !RiskWords.Has(function.Name, "reset", "daily", "day", "update", "check", "execute", "roll", "state", "new")) return null;
        return new ProofHit(ProofPlace.Of(function.File, clock), ("function", function.Name), ("zone", ZoneOf(clock)!));
    }

    // "now(timezone.utc)" names UTC with the word that also asks for a zone.
    private static bool IsUtcNow(SyntaxNode call) => Nodes.LastName(call) == "timezone" && Nodes.Arguments(call).Any(a => Nodes.Words(a).Any(w => w.Equals("utc", StringComparison.OrdinalIgnoreCase)));

    private static string? ZoneOf(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Attribute) return node.Text is "UtcNow" ? "UTC" : node.Text is "Today" or "Now" && Nodes.LastName(node[0]) is "DateTime" or "DateTimeOffset" ? "the machine's zone" : null;
        if (node.Kind != SyntaxKind.Call) return null;
        var holder = node[0] is { Kind: SyntaxKind.Attribute } callee ? Nodes.LastName(callee[0]) : string.Empty;
        return Nodes.LastName(node[0]) switch
        {
            "utcnow" => "UTC",
            "gmtime" => "UTC",
            "today" when holder is "date" or "datetime" => "the machine's zone",
            "now" when holder == "datetime" => Nodes.Arguments(node).FirstOrDefault() is not { } zone ? "the machine's zone" : Nodes.Words(zone).Any(w => w.Equals("utc", StringComparison.OrdinalIgnoreCase)) ? "UTC" : null,
            _ => null,
        };
    }

    // What belongs to the loss of a day is set back: a base, a sum of results, a halt.
    private static bool Resets(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Call && node[0] is { Kind: SyntaxKind.Attribute, Text: "clear" } clear) return IsDaily(Nodes.LastName(clear[0]));
        if (node.Kind is not (SyntaxKind.Assign or SyntaxKind.AnnotatedAssign) || node.Kind == SyntaxKind.AnnotatedAssign && node[2] is null) return false;
        var (target, value) = Assignments.Parts(node);
        if (target is not { Kind: SyntaxKind.Attribute or SyntaxKind.Name or SyntaxKind.Subscript }) return false;
        var name = Nodes.LastName(target);
        return IsDaily(name) && target.Kind != SyntaxKind.Name || value.Kind is SyntaxKind.Call or SyntaxKind.New && Nodes.Items(value[1]).Any(a => a.Kind == SyntaxKind.Keyword && IsDaily(a.Text));
    }

    private static bool IsDaily(string name) => RiskWords.Has(name, "daily", "day_", "today") && RiskWords.Has(name, "loss", "pnl", "drawdown", "balance", "equity", "profit") || RiskWords.IsBase(name) && !RiskWords.Has(name, "peak", "initial");
}
