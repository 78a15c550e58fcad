using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>guard-fails-open</c>: a guard that cannot see the account, or that fails, lets orders through.</summary>
internal sealed class GuardFailsOpen : IProofCheck
{
    /// <inheritdoc />
    public string Id => "guard-fails-open";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var sense = new RiskSense(code);
        var hits = new List<ProofHit>();
        foreach (var function in code.Functions.Where(f => f.Node.Kind == SyntaxKind.Function && !RiskWords.IsSimulation(f.File.Path) && IsGuard(code, sense, f))) hits.AddRange(Hits(function));
        return ProofResult.Of(hits);
    }

    // A guard by its name, and one by what it does: it compares a loss with a limit.
    private static bool IsGuard(TradingCode code, RiskSense sense, FunctionSymbol function) =>
        (sense.IsGuard(code, function) || RiskWords.Has(function.Name, "check", "guard", "risk", "limit", "monitor", "allow", "can_trade", "validate"))
        && Nodes.All(function.Body, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Compare && LossComparison.Of(n) is not null);

    private static IEnumerable<ProofHit> Hits(FunctionSymbol function)
    {
        var answers = Nodes.All(function.Body, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Return && n[0] is { } value && IsYes(value));
        foreach (var node in Nodes.All(function.Body, intoFunctions: false))
        {
            if (node.Kind == SyntaxKind.If && IsUnseen(node.Required(0)) && Lets(node[1], answers) is { } open)
                yield return new ProofHit(ProofPlace.Of(function.File, open), ("guard", function.Name), ("when", $"'{Written(function.File, node.Required(0))}'"));
            else if (node.Kind == SyntaxKind.If && IsSeen(node.Required(0)) && node.Required(2).Count == 0 && HoldsComparison(node.Required(1)) && answers)
                yield return new ProofHit(ProofPlace.Of(function.File, node.Required(0)), ("guard", function.Name), ("when", $"not '{Written(function.File, node.Required(0))}'"));
            else if (node.Kind == SyntaxKind.Try && HoldsComparison(node.Required(0)))
                foreach (var handler in Nodes.Items(node[1]).Where(h => !IsImport(h) && FallsThrough(h, answers)))
                    yield return new ProofHit(ProofPlace.Of(function.File, handler[1] is { Count: > 0 } body && body[0] is { } first ? first : handler), ("guard", function.Name), ("when", "an exception"));
        }
    }

    private static bool HoldsComparison(SyntaxNode list) => Nodes.All(list, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Compare && LossComparison.Of(n) is not null);

    // "if not account", "if self.client is None", "if account is None or …"
    private static bool IsUnseen(SyntaxNode test) => test.Kind switch
    {
        SyntaxKind.UnaryOperation when test.Text is "not" or "!" => IsSource(test.Required(0)),
        SyntaxKind.Compare when test.Count == 2 => test.Required(1).Text is "is" or "==" && test.Required(1)[0] is { Kind: SyntaxKind.NoneLiteral } && IsSource(test.Required(0)),
        SyntaxKind.BooleanOperation => Nodes.Items(test).Any(IsUnseen),
        _ => false,
    };

    private static bool IsSeen(SyntaxNode test) => IsSource(test) || test is { Kind: SyntaxKind.Compare, Count: 2 } && test.Required(1).Text is "is not" or "!=" && test.Required(1)[0] is { Kind: SyntaxKind.NoneLiteral } && IsSource(test.Required(0));

    private static bool IsSource(SyntaxNode node) => node.Kind is SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Call && RiskWords.Has(Nodes.LastName(node), "account", "client", "balance", "equity", "stats", "positions", "state", "broker", "status") && !RiskWords.Has(Nodes.LastName(node), "paper", "enabled");

    // The statement by which trading goes on: "return True"; in a guard that answers nothing, a bare return.
    private static SyntaxNode? Lets(SyntaxNode? body, bool answers) => Nodes.Items(body).FirstOrDefault(s => s.Kind == SyntaxKind.Return && (s[0] is { } value ? IsYes(value) : !answers));

    private static bool FallsThrough(SyntaxNode handler, bool answers)
    {
        var body = Nodes.Items(handler[1]).ToList();
        if (body.Exists(s => s.Kind == SyntaxKind.Return && s[0] is { } value && IsYes(value))) return true;
        if (answers || body.Exists(s => s.Kind is SyntaxKind.Raise or SyntaxKind.Return)) return false;
        return !Nodes.All(handler).Any(n => n.Kind == SyntaxKind.Call && RiskWords.Has(Nodes.LastName(n), "kill", "halt", "stop", "shutdown", "close", "disable", "block"));
    }

    private static bool IsImport(SyntaxNode handler) => Nodes.LastName(handler[0]) is "ImportError" or "ModuleNotFoundError" or "KeyboardInterrupt";

    private static bool IsYes(SyntaxNode value) => value switch
    {
        { Kind: SyntaxKind.TrueLiteral } => true,
        { Kind: SyntaxKind.Tuple } => value.Count > 0 && value[0] is { Kind: SyntaxKind.TrueLiteral },
        _ => false,
    };

    private static string Written(CodeFile file, SyntaxNode node) => file.Tree.Text[node.Start..Math.Min(node.End, node.Start + 60)];
}
