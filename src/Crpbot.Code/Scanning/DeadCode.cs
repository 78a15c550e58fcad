using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>Tells code that a constant test keeps from ever running: a branch of <c>if (Five != 5)</c>, a case of <c>switch (2)</c>.</summary>
internal static class DeadCode
{
    /// <summary>True when a place of a C# file never runs, as far as constants tell.</summary>
    public static bool Holds(CodeFile file, TextSpan place)
    {
        if (file.Tree.Language != Language.CSharp) return false;
        for (var node = file.Tree.Root; node is not null;)
        {
            var inner = Around(node, place);
            if (inner is not null && IsDead(file, node, inner, place)) return true;
            node = inner;
        }

        return false;
    }

    private static SyntaxNode? Around(SyntaxNode node, TextSpan place)
    {
        foreach (var child in node.Children)
            if (child is not null && child.Start <= place.Start && child.End >= place.End && child.Count > 0) return child;
        return null;
    }

    private static bool IsDead(CodeFile file, SyntaxNode node, SyntaxNode inner, TextSpan place)
    {
        switch (node.Kind)
        {
            case SyntaxKind.If or SyntaxKind.Conditional when !ReferenceEquals(inner, node[0]):
                return file.Semantics.Constant(node.Required(0))?.Kind == (ReferenceEquals(inner, node[1]) ? SyntaxKind.FalseLiteral : SyntaxKind.TrueLiteral);
            case SyntaxKind.While when ReferenceEquals(inner, node[1]):
                return file.Semantics.Constant(node.Required(0))?.Kind == SyntaxKind.FalseLiteral;
            case SyntaxKind.Match or SyntaxKind.SwitchExpression when ReferenceEquals(inner, node[1]):
                return Around(inner, place) is { } section && file.Semantics.Constant(node.Required(0)) is { } subject && IsOther(file, subject, inner, section);
            default:
                return false;
        }
    }

    /// <summary>True for a case that another one wins over, or whose constant differs.</summary>
    private static bool IsOther(CodeFile file, SyntaxNode subject, SyntaxNode cases, SyntaxNode section)
    {
        if (Fits(file, subject, section) is { } fits) return !fits;
        foreach (var other in cases.Children)
            if (other is not null && other[1] is null && Fits(file, subject, other) == true) return true;
        return false;
    }

    /// <summary>Whether a case's constants hold the subject; null for a default case and patterns of other kinds.</summary>
    private static bool? Fits(CodeFile file, SyntaxNode subject, SyntaxNode section)
    {
        var pattern = section.Required(0);
        var fits = false;
        foreach (var one in pattern.Kind == SyntaxKind.MatchOr ? pattern.Children : new[] { pattern })
        {
            if (one is not { Kind: SyntaxKind.MatchValue, Text: "" } || file.Semantics.Constant(one.Required(0)) is not { } constant) return null;
            fits |= constant.Kind == subject.Kind && constant.Text == subject.Text;
        }

        return fits;
    }
}
