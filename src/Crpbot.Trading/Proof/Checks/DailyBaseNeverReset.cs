using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>daily-base-never-reset</c>: the loss of a day is counted from a value that is set when the program starts and not again.</summary>
internal sealed class DailyBaseNeverReset : IProofCheck
{
    /// <inheritdoc />
    public string Id => "daily-base-never-reset";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var seen = new HashSet<(string, string)>();
        foreach (var loss in LossValues.Of(code).Where(l => l.IsDaily && l.Base.Kind == SyntaxKind.Attribute))
        {
            var file = loss.Place.File;
            var name = loss.Base.Text;
            var given = code.Given.Of(file, name).Where(v => ReferenceEquals(v.Place.File, file) && v.Target.Kind == SyntaxKind.Attribute).ToList();
            if (given.Count == 0 || given.Exists(v => !IsStart(code, v.Place)) || !seen.Add((file.Path, name))) continue;
            hits.Add(new ProofHit(ProofPlace.Of(file, loss.Difference), ("base", name), ("loss", Nodes.LastName(loss.Target)))
            {
                Trace = [.. given.Select(v => ProofPlace.Of(v.Place, $"{name} is set")), ProofPlace.Of(file, loss.Difference, "the loss of the day is counted from it")],
            });
        }

        return ProofResult.Of(hits);
    }

    private static bool IsStart(TradingCode code, CallPlace place) =>
        code.Index.Enclosing(place.File, place.Node) is not { } function || function.Node.Has(SyntaxTraits.Constructor) || RiskWords.Has(function.Name, "init", "start", "connect", "setup", "configure", "bootstrap") && !RiskWords.Has(function.Name, "reset", "daily", "day");
}
