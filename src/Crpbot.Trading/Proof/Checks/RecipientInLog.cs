using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>alert-recipient-in-log</c>: the phone number or chat that alerts go to stands in the log.</summary>
internal sealed class RecipientInLog : IProofCheck
{
    private static readonly string[] Sinks = ["debug", "info", "success", "warning", "error", "critical", "exception"];

    /// <inheritdoc />
    public string Id => "alert-recipient-in-log";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var place in Sinks.SelectMany(code.Calls))
        {
            foreach (var node in Nodes.All(place.Node.Required(1)))
            {
                if (node.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute) || !IsRecipient(node.Text)) continue;
                if (Mask(place.Node, node) is { } mask) shown.Add(new ProofFact(ProofPlace.Of(place), $"{node.Text} is masked by {mask}() before it is logged", []));
                else if (IsWritten(place.Node, node)) hits.Add(new ProofHit(ProofPlace.Of(place), ("name", node.Text)));
            }
        }

        return new ProofResult([.. hits.DistinctBy(h => (h.Place.Path, h.Place.Span))], shown);
    }

    private static bool IsRecipient(string name) => RiskWords.Has(name, "phone", "to_number", "from_number", "mobile", "chat_id") && !RiskWords.Has(name, "mask", "count", "valid", "ids_", "enabled");

    private static string? Mask(SyntaxNode call, SyntaxNode node) => Nodes.All(call.Required(1)).FirstOrDefault(n => n.Kind == SyntaxKind.Call && n.Start <= node.Start && node.End <= n.End && !ReferenceEquals(n[0], node) && RiskWords.Has(Nodes.LastName(n[0]), "mask", "redact", "hash", "anonym")) is { } mask ? Nodes.LastName(mask[0]) : null;

    // Written as it is: itself an argument or part of a formatted text, not the callee and not part of a test.
    private static bool IsWritten(SyntaxNode call, SyntaxNode node) => Nodes.All(call.Required(1)).Any(n => n.Kind == SyntaxKind.Interpolation && ReferenceEquals(n[0], node)) || Nodes.Arguments(call).Any(a => ReferenceEquals(a, node));
}
