using System.Globalization;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;
using Crpbot.Trading.Proof.Paths;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>limit-in-wrong-unit</c>: a percentage is compared with a fraction, so that the limit holds at once or never.</summary>
internal sealed class LimitInWrongUnit : IProofCheck
{
    /// <inheritdoc />
    public string Id => "limit-in-wrong-unit";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => ProofResult.Of(code.Comparisons.Where(c => LossComparison.Of(c.Node) is not null).Select(c => Hit(code, c)).OfType<ProofHit>());

    private static ProofHit? Hit(TradingCode code, CallPlace place)
    {
        var (left, right) = (place.Node.Required(0), place.Node.Required(1).Required(0));
        var (loss, limit) = LossComparison.IsLimit(right) ? (left, right) : (right, left);
        if (code.Given.Number(place.File, limit) is not { } number || number == 0) return null;
        var isPercent = Unit(code, place.File, loss);
        var size = Math.Abs(number);
        var wrong = isPercent == true && size < 0.5 || isPercent == false && size >= 1;
        return wrong ? new ProofHit(ProofPlace.Of(place), ("limit", number.ToString(CultureInfo.InvariantCulture)), ("loss", Nodes.LastName(loss) is { Length: > 0 } name ? name : "the loss"), ("unit", isPercent == true ? "a percentage" : "a fraction")) : null;
    }

    // True for a percentage, false for a fraction, null when the expression does not tell.
    private static bool? Unit(TradingCode code, CodeFile file, SyntaxNode loss)
    {
        var expression = loss;
        if (loss.Kind == SyntaxKind.Name && code.Index.Enclosing(file, loss) is { } function)
            expression = Nodes.All(function.Body).LastOrDefault(n => n.Kind == SyntaxKind.Assign && n.End <= loss.Start && Assignments.Parts(n).Target is { Kind: SyntaxKind.Name } target && target.Text == loss.Text)?[1] ?? loss;
        if (ReferenceEquals(expression, loss) && loss.Kind is SyntaxKind.Name or SyntaxKind.Attribute) return null;
        var isHundredfold = Nodes.All(expression).Any(n => n is { Kind: SyntaxKind.BinaryOperation, Text: "*" } && (Nodes.Number(n[0]) is 100 || Nodes.Number(n[1]) is 100));
        if (isHundredfold) return true;
        var top = Outer(expression);
        return top is { Kind: SyntaxKind.BinaryOperation, Text: "/" } && Nodes.Number(top[1]) is null && Nodes.Words(top.Required(1)).Any(w => RiskWords.Has(w, "balance", "equity", "capital", "initial", "peak", "start")) ? false : null;
    }

    private static SyntaxNode Outer(SyntaxNode node) => node switch
    {
        { Kind: SyntaxKind.UnaryOperation } => Outer(node.Required(0)),
        { Kind: SyntaxKind.Call } when Nodes.LastName(node) is "abs" or "max" or "min" or "float" or "round" && node.Required(1).Count > 0 => Outer(Nodes.Arguments(node).First()),
        _ => node,
    };
}
