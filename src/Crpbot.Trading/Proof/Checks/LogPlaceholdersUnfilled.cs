using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Checks;

/// <summary>Rule <c>log-placeholders-unfilled</c>: the placeholders of a message are those of another logger, so that the log shows them instead of the values.</summary>
internal sealed class LogPlaceholdersUnfilled : IProofCheck
{
    private static readonly string[] Levels = ["trace", "debug", "info", "success", "warning", "warn", "error", "critical", "exception"];

    /// <inheritdoc />
    public string Id => "log-placeholders-unfilled";

    /// <inheritdoc />
    public ProofResult Run(TradingCode code)
    {
        var hits = new List<ProofHit>();
        foreach (var level in Levels)
            foreach (var place in code.Calls(level))
                if (Hit(place) is { } hit) hits.Add(hit);
        return ProofResult.Of(hits.OrderBy(h => h.Place.Path, StringComparer.Ordinal).ThenBy(h => h.Place.Span.Start));
    }

    private static ProofHit? Hit(CallPlace place)
    {
        var arguments = place.Node.Required(1);
        if (place.Node[0] is not { Kind: SyntaxKind.Attribute } callee || arguments.Count < 2 || arguments[0] is not { Kind: SyntaxKind.StringLiteral } message || arguments[1] is not { } value || value.Kind is SyntaxKind.Keyword) return null;
        var dotted = place.File.Semantics.QualifiedName(callee) ?? string.Empty;
        var type = place.File.Semantics.TypeName(callee.Required(0)) ?? string.Empty;
        if (dotted.StartsWith("loguru.", StringComparison.Ordinal) && HasPercent(message.Text) && !message.Text.Contains('{', StringComparison.Ordinal))
            return new ProofHit(ProofPlace.Of(place), ("logger", "loguru"), ("wrong", "%"), ("right", "{}"));
        if ((dotted.StartsWith("logging.", StringComparison.Ordinal) || type.StartsWith("logging.", StringComparison.Ordinal)) && message.Text.Contains("{}", StringComparison.Ordinal) && !HasPercent(message.Text))
            return new ProofHit(ProofPlace.Of(place), ("logger", "logging"), ("wrong", "{}"), ("right", "%s"));
        return null;
    }

    private static bool HasPercent(string text)
    {
        for (var i = text.IndexOf('%', StringComparison.Ordinal); i >= 0 && i < text.Length - 1; i = text.IndexOf('%', i + 2 > text.Length ? text.Length : i + 2))
        {
            var at = i + 1;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or '-' or '+' or '#')) at++;
            if (at < text.Length && text[at] is 's' or 'd' or 'f' or 'r' or 'i' or 'g' or 'e' or 'x' or '(') return true;
        }

        return false;
    }
}
