using System.Text.RegularExpressions;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>risk-switch-never-read</c>: a variable of the environment that the documents offer to limit or stop trading is read by no code.</summary>
internal sealed partial class SwitchNeverRead : IProofCheck
{
    /// <inheritdoc />
    public string Id => "risk-switch-never-read";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var offered = new Dictionary<string, ProofPlace>(StringComparer.Ordinal);
        foreach (var text in code.Texts.Where(t => !FilesInUse.IsPutAway(t.Path)).OrderBy(t => t.Path.Contains(".env", StringComparison.Ordinal) ? 0 : 1).ThenBy(t => t.Path, StringComparer.Ordinal))
            foreach (Match match in Setting().Matches(text.Source.Text))
                if (IsRisk(match.Groups["name"].Value)) offered.TryAdd(match.Groups["name"].Value, new ProofPlace(text.Path, new TextSpan(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length), string.Empty));
        if (offered.Count == 0) return ProofResult.Nothing;
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in code.All)
            foreach (var node in Nodes.All(file.Tree.Root))
                if (node.Kind is SyntaxKind.StringLiteral or SyntaxKind.Name or SyntaxKind.Attribute && node.Text.Length is > 3 and < 80) read.Add(node.Text.ToUpperInvariant());
        return ProofResult.Of(offered.Where(o => !read.Contains(o.Key) && !IsUsed(code, o.Key)).OrderBy(o => o.Value.Path, StringComparer.Ordinal).ThenBy(o => o.Value.Span.Start).Select(o => new ProofHit(o.Value, ("name", o.Key))));
    }

    // Settings classes read a name with a prefix; scripts and compose files read it as ${NAME}.
    private static bool IsUsed(TradingCode code, string name) => code.Texts.Any(t => t.Source.Text.Contains("${" + name, StringComparison.Ordinal) || t.Source.Text.Contains("$" + name, StringComparison.Ordinal));

    private static bool IsRisk(string name) => RiskWords.Has(name, "KILL", "MAX_DAILY", "DAILY_LOSS", "MAX_LOSS", "TOTAL_LOSS", "DRAWDOWN", "LIVE_TRADING", "PAPER", "MAX_POSITION", "MAX_TRADES", "MAX_SIGNALS", "RISK_PER", "TRADING_ENABLED", "EMERGENCY", "MAX_RISK", "STOP_TRADING", "SAFETY") && !RiskWords.Has(name, "_URL", "_KEY", "_TOKEN");

    [GeneratedRegex(@"(?m)^[ \t]*(?:export[ \t]+|- |#[ \t]?)?(?<name>[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)[ \t]*=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();
}
