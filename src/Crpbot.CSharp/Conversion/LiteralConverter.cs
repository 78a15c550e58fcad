using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Conversion;

/// <summary>Literals of all forms; the text is the value, however it was written (regular, verbatim, raw).</summary>
internal sealed class LiteralConverter(Converters all)
{
    /// <summary>A literal; characters are strings of one character, <c>u8</c> ones bytes.</summary>
    public SyntaxNode Literal(Cs.LiteralExpressionSyntax node) => node.Kind() switch
    {
        Raw.StringLiteralExpression or Raw.CharacterLiteralExpression => all.Make.Node(SyntaxKind.StringLiteral, node, node.Token.ValueText),
        Raw.Utf8StringLiteralExpression => all.Make.Node(SyntaxKind.BytesLiteral, node, Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(node.Token.ValueText))),
        Raw.TrueLiteralExpression => all.Make.Node(SyntaxKind.TrueLiteral, node),
        Raw.FalseLiteralExpression => all.Make.Node(SyntaxKind.FalseLiteral, node),
        Raw.NullLiteralExpression => all.Make.Node(SyntaxKind.NoneLiteral, node),
        Raw.NumericLiteralExpression => Number(node),
        Raw.DefaultLiteralExpression => all.Make.Node(SyntaxKind.TypeOperation, node, "default", all.Make.Node(SyntaxKind.Name, node), null),
        _ => TreeMaker.Error(node),
    };

    /// <summary><c>$"…"</c>; adjoining text is one part.</summary>
    public SyntaxNode Interpolated(Cs.InterpolatedStringExpressionSyntax node)
    {
        var parts = new List<SyntaxNode?>(node.Contents.Count);
        foreach (var content in node.Contents)
        {
            if (content is Cs.InterpolatedStringTextSyntax text) parts.Add(all.Make.Node(SyntaxKind.StringLiteral, text, Unbrace(node, text.TextToken.ValueText)));
            else if (content is Cs.InterpolationSyntax hole) parts.Add(Hole(hole));
        }

        return all.Make.Node(SyntaxKind.FormattedString, node, [.. parts]);
    }

    private SyntaxNode Hole(Cs.InterpolationSyntax hole)
    {
        var format = hole.FormatClause is { } clause
            ? new SyntaxNode(SyntaxKind.FormattedString, clause.SpanStart, clause.Span.End, children: [all.Make.Node(SyntaxKind.StringLiteral, clause, clause.FormatStringToken.ValueText)])
            : null;
        return all.Make.Node(SyntaxKind.Interpolation, hole, all.Value(hole.Expression), format);
    }

    private static string Unbrace(Cs.InterpolatedStringExpressionSyntax node, string text) =>
        node.StringStartToken.IsKind(Raw.InterpolatedSingleLineRawStringStartToken) || node.StringStartToken.IsKind(Raw.InterpolatedMultiLineRawStringStartToken)
            ? text
            : text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    private SyntaxNode Number(Cs.LiteralExpressionSyntax node)
    {
        var text = node.Token.Text.Replace("_", "", StringComparison.Ordinal);
        var isFloat = node.Token.Value is float or double or decimal;
        var isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        text = text.TrimEnd('u', 'U', 'l', 'L');
        if (isFloat && !isHex) text = text.TrimEnd('f', 'F', 'd', 'D', 'm', 'M');
        return all.Make.Node(isFloat ? SyntaxKind.FloatLiteral : SyntaxKind.IntegerLiteral, node, text);
    }
}
