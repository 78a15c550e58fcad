using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Kinds of nodes that a pattern's root can match.</summary>
internal static class PatternKinds
{
    private static readonly SyntaxKind[] Strings = [SyntaxKind.StringLiteral, SyntaxKind.BytesLiteral, SyntaxKind.FormattedString];

    /// <summary>The kinds; empty for all.</summary>
    public static SyntaxKind[] Of(PatternNode root) => root.Role switch
    {
        PatternRole.AnyString or PatternRole.StringMetavariable or PatternRole.StringRegex => Strings,
        PatternRole.Plain => root.Kind switch
        {
            SyntaxKind.Assign => [SyntaxKind.Assign, SyntaxKind.AnnotatedAssign, SyntaxKind.NamedExpression],
            SyntaxKind.Attribute => [SyntaxKind.Attribute],
            SyntaxKind.Import => [SyntaxKind.Import, SyntaxKind.ImportFrom],
            SyntaxKind.Set when root.HasEllipsis => [SyntaxKind.Set, SyntaxKind.Dict],
            SyntaxKind.StringLiteral => Strings,
            var kind => [kind],
        },
        _ => [],
    };
}
