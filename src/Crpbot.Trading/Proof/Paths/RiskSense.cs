using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>The loss limits: functions of the vocabulary, and comparisons of a loss with a limit that stand in the path itself.</summary>
/// <param name="code">Code.</param>
internal sealed class RiskSense(TradingCode code) : GuardSense
{
    /// <inheritdoc />
    public override Verdict Of(CodeFile file, SyntaxNode expression) => expression.Kind switch
    {
        SyntaxKind.Call when code.Names.Fits(file, expression, code.Words.Guards) => Polarity.Of(Nodes.LastName(expression)),
        SyntaxKind.Compare => LossComparison.Of(expression) ?? Verdict.None,
        SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript when code.Names.Fits(file, expression, code.Words.Guards) && !Nodes.LastName(expression).Contains("pct", StringComparison.OrdinalIgnoreCase) => Polarity.Of(Nodes.LastName(expression)),
        _ => Verdict.None,
    };

    /// <inheritdoc />
    public override bool Raises(CodeFile file, SyntaxNode call)
    {
        if (!code.Names.Fits(file, call, code.Words.Guards)) return false;
        return Polarity.Raises(Nodes.LastName(call)) || code.Targets(file, call) is { Count: > 0 } targets && targets.All(t => t.Function is { } f && Nodes.All(f.Body, intoFunctions: false).Any(n => n.Kind == SyntaxKind.Raise));
    }

    /// <inheritdoc />
    public override bool IsGuard(TradingCode code, FunctionSymbol function) => code.Words.Guards.Any(p => p.Fits(function.Owner is { } owner ? [owner.Name] : [], function.Name));
}
