using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>loss-base-hard-coded</c>: what a loss is counted from is a number in the code.</summary>
internal sealed class LossBaseHardCoded : IProofCheck
{
    private const double Smallest = 1000;

    /// <inheritdoc />
    public string Id => "loss-base-hard-coded";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code) => ProofResult.Of(Literals(code).Concat(Names(code)).DistinctBy(h => (h.Place.Path, h.Place.Span)));

    // "balance - 15000.0"
    private static IEnumerable<ProofHit> Literals(TradingCode code) =>
        from loss in LossValues.Of(code)
        where Nodes.Number(loss.Base) is >= Smallest
        select new ProofHit(ProofPlace.Of(loss.Place.File, loss.Base), ("base", loss.Base.Text), ("loss", Nodes.LastName(loss.Target)));

    // A variable or member that losses are counted from and that gets a number.
    private static IEnumerable<ProofHit> Names(TradingCode code)
    {
        var bases = LossValues.Of(code).Where(l => l.Base.Kind is SyntaxKind.Name or SyntaxKind.Attribute).Select(l => (l.Place.File, l.Base.Text)).Distinct();
        foreach (var (file, name) in bases)
        {
            foreach (var (place, target, value) in code.Given.Of(file, name))
            {
                if (!ReferenceEquals(place.File, file) || Fallback(value) is not { } number || Nodes.Number(number) is not >= Smallest) continue;
                if (IsSetByCallers(code, name, target)) continue;
                yield return new ProofHit(ProofPlace.Of(file, number), ("base", number.Text), ("loss", name));
            }
        }
    }

    // The number itself, or what stands in when the account does not answer: "account.get('balance', 15000)", "x if account else 15000".
    private static SyntaxNode? Fallback(SyntaxNode value) => value switch
    {
        { Kind: SyntaxKind.Call } when Nodes.GetKey(value) is not null && value.Required(1).Count > 1 => value.Required(1)[1],
        { Kind: SyntaxKind.Conditional } => Fallback(value.Required(2)),
        { Kind: SyntaxKind.BooleanOperation, Text: "or" } when value.Count > 0 => value[value.Count - 1],
        _ => Nodes.Number(value) is not null ? value : null,
    };

    // A field of a data class that some creation gives is configured.
    private static bool IsSetByCallers(TradingCode code, string name, SyntaxNode target) =>
        target.Kind == SyntaxKind.Name && code.CalleeNames.Any(callee => callee.Length > 0 && char.IsUpper(callee[0]) && code.Calls(callee).Any(c => Nodes.Argument(c.Node, name) is not null));
}
