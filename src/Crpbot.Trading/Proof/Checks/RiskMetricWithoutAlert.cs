using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>risk-metric-without-alert</c>: a metric of loss or of the kill switch is published, and no alert rule reads it.</summary>
internal sealed class RiskMetricWithoutAlert : IProofCheck
{
    /// <inheritdoc />
    public string Id => "risk-metric-without-alert";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var alerts = code.Texts.Where(t => IsAlertFile(t) && !FilesInUse.IsPutAway(t.Path)).ToList();
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var place in code.Calls("Gauge").Concat(code.Calls("Counter")))
        {
            if (Nodes.Arguments(place.Node).FirstOrDefault() is not { Kind: SyntaxKind.StringLiteral } name || !IsRisk(name.Text)) continue;
            if (alerts.Find(a => a.Source.Text.Contains(name.Text, StringComparison.Ordinal)) is { } alert) shown.Add(new ProofFact(ProofPlace.Of(place.File, name), $"an alert rule reads {name.Text}", [new ProofPlace(alert.Path, Span(alert, name.Text), string.Empty)]));
            else hits.Add(new ProofHit(ProofPlace.Of(place.File, name), ("metric", name.Text), ("alerts", alerts.Count == 0 ? "there is no alert rule in this repository" : "no alert rule reads it")));
        }

        return new ProofResult(hits, shown);
    }

    private static Code.Trees.TextSpan Span(RepositoryText text, string word)
    {
        var at = text.Source.Text.IndexOf(word, StringComparison.Ordinal);
        return new Code.Trees.TextSpan(at, at + word.Length);
    }

    // Prometheus alert rules, and Grafana's as provisioned files.
    private static bool IsAlertFile(RepositoryText text) => (text.Path.EndsWith(".yml", StringComparison.Ordinal) || text.Path.EndsWith(".yaml", StringComparison.Ordinal) || text.Path.EndsWith(".json", StringComparison.Ordinal))
        && (text.Source.Text.Contains("alert:", StringComparison.Ordinal) && text.Source.Text.Contains("expr:", StringComparison.Ordinal) || text.Source.Text.Contains("\"alert\"", StringComparison.Ordinal));

    private static bool IsRisk(string name) => RiskWords.Has(name, "drawdown", "daily_loss", "total_loss", "kill_switch", "killswitch", "daily_dd", "total_dd", "loss_limit", "margin_level", "emergency_stop");
}
