using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;
using Crpbot.Trading.Proof.Model;

namespace Crpbot.Trading.Proof.Paths;

/// <summary>The kill switch.</summary>
/// <param name="code">Code.</param>
internal sealed class KillSense(TradingCode code) : GuardSense
{
    /// <inheritdoc />
    public override Verdict Of(CodeFile file, SyntaxNode expression) => expression.Kind switch
    {
        SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript or SyntaxKind.Call when code.Names.Fits(file, expression, code.Words.KillSwitch) => Polarity.OfSwitch(Nodes.LastName(expression)),
        SyntaxKind.Compare when Ends(file, expression) is var end and not Verdict.None => end,
        SyntaxKind.Compare when expression.Count == 2 && Of(file, expression.Required(0)) is var side and not Verdict.None => Compared(expression.Required(1), side),
        SyntaxKind.Call when Nodes.LastName(expression) is "exists" or "is_file" or "get" or "is_set" && Words(expression) => Verdict.Halt,
        _ => Verdict.None,
    };

    /// <inheritdoc />
    public override bool Raises(CodeFile file, SyntaxNode call) => code.Names.Fits(file, call, code.Words.KillSwitch) && Polarity.Raises(Nodes.LastName(call));

    private bool Words(SyntaxNode call) => Nodes.All(call).Any(n => n.Kind is SyntaxKind.StringLiteral or SyntaxKind.Name or SyntaxKind.Attribute && code.Words.KillSwitch.Any(p => p.Fits([], n.Text)));

    // "now < shutdown_until": stopped for a time.
    private Verdict Ends(CodeFile file, SyntaxNode compare)
    {
        if (compare.Count != 2) return Verdict.None;
        var part = compare.Required(1);
        if (IsEnd(file, part.Required(0))) return part.Text is "<" or "<=" ? Verdict.Halt : part.Text is ">" or ">=" ? Verdict.Allow : Verdict.None;
        if (IsEnd(file, compare.Required(0))) return part.Text is ">" or ">=" ? Verdict.Halt : part.Text is "<" or "<=" ? Verdict.Allow : Verdict.None;
        return Verdict.None;
    }

    private bool IsEnd(CodeFile file, SyntaxNode node) => node.Kind is SyntaxKind.Name or SyntaxKind.Attribute && node.Text.EndsWith("until", StringComparison.OrdinalIgnoreCase) && code.Names.Fits(file, node, code.Words.KillSwitch);

    private static Verdict Compared(SyntaxNode part, Verdict side)
    {
        var isTrue = part[0] is { Kind: SyntaxKind.TrueLiteral };
        var isFalse = part[0] is { Kind: SyntaxKind.FalseLiteral or SyntaxKind.NoneLiteral };
        if (!isTrue && !isFalse) return Verdict.None;
        var same = part.Text is "==" or "is" == isTrue;
        return same ? side : side == Verdict.Halt ? Verdict.Allow : Verdict.Halt;
    }
}
