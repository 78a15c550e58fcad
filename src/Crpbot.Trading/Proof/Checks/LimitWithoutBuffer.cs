using System.Globalization;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>limit-without-buffer</c>: a daily or maximum loss limit is set at the firm's own limit or above, so that it stops trading when the account is lost.</summary>
internal sealed class LimitWithoutBuffer : IProofCheck
{
    private const double Daily = 5;
    private const double Total = 10;

    /// <inheritdoc />
    public string Id => "limit-without-buffer";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        var shown = new List<ProofFact>();
        foreach (var place in code.Assignments.Where(a => !RiskWords.IsSimulation(a.File.Path)))
        {
            var (target, value) = Assignments.Parts(place.Node);
            var name = Nodes.LastName(target);
            if (Allowed(name, place.File.Path) is not { } allowed || Nodes.Number(Assignments.Default(value)) is not { } number || number <= 0) continue;
            var percent = number < 0.5 ? number * 100 : number;
            if (percent >= 20) continue;
            var text = percent.ToString("0.##", CultureInfo.InvariantCulture);
            if (percent >= allowed) hits.Add(new ProofHit(ProofPlace.Of(place.File, target!), ("limit", name), ("value", text), ("allowed", allowed.ToString(CultureInfo.InvariantCulture))));
            else shown.Add(new ProofFact(ProofPlace.Of(place.File, target!), $"{name} is {text} %, below the firm's {allowed.ToString(CultureInfo.InvariantCulture)} %", []));
        }

        return new ProofResult(hits, shown);
    }

    // Limits that stop trading; the firm's own numbers, kept to compare with, are named after the firm.
    private static double? Allowed(string name, string path)
    {
        if (!RiskWords.Has(name, "loss", "drawdown") || !RiskWords.Has(name, "max", "limit", "halt", "stop")) return null;
        if (RiskWords.Has(name, "stop_loss", "ftmo", "bot", "usd", "amount", "consecutive", "warn", "alert", "rate", "losses", "money", "dollar", "engine") || RiskWords.Has(name, "per_trade", "_trade_limit")) return null;
        if (RiskWords.Has(name, "daily", "day_", "halt_trading")) return Daily;
        if (RiskWords.Has(name, "total", "overall", "account")) return Total;
        return RiskWords.Has(name, "max_drawdown", "max_loss", "MaxDrawdown", "MaxLoss") && RiskWords.Has(path, "risk", "guardian", "ftmo", "safety", "limit") ? Total : null;
    }
}
