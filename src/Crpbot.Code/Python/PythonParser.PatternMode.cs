using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>What only patterns have.</content>
public sealed partial class PythonParser
{
    private static bool IsMetavariable(SyntaxNode node) => node.Kind == SyntaxKind.Name && node.Text.StartsWith('$');

    private SyntaxNode ParseDeepEllipsis()
    {
        var start = Start;
        Next();
        var inner = ParseNamedExpression();
        Expect(TokenKind.DeepEnd, "expected '...>'");
        return Node(SyntaxKind.DeepEllipsis, start, inner);
    }

    private SyntaxNode ParseTypedMetavariable(int start, SyntaxNode name)
    {
        Next();
        var type = ParseExpression();
        Expect(TokenKind.CloseParen, "expected ')'");
        return Node(SyntaxKind.TypedMetavariable, start, type, name.Text);
    }

    /// <summary>A decorator alone: on any function.</summary>
    private SyntaxNode PatternDecorated(int start, SyntaxNode decorators)
    {
        var ellipsis = new SyntaxNode(SyntaxKind.Ellipsis, _end, _end);
        var parameters = new SyntaxNode(SyntaxKind.List, _end, _end, children: [ellipsis]);
        return new SyntaxNode(SyntaxKind.Function, start, _end, "", children: [decorators, EmptyList(_end), parameters, null, PatternBody()]);
    }

    /// <summary>Parses a pattern.</summary>
    /// <exception cref="FormatException">It does not parse.</exception>
    internal static SyntaxNode ParsePattern(string text)
    {
        using var parser = new PythonParser(text, new PythonParserOptions { Pattern = true });
        var root = parser.ParseModule();
        if (parser._faults.Count > 0)
        {
            var (line, column) = new LineTable(text).At(parser._faults[0].At.Start);
            throw new FormatException($"line {line}, column {column}: {parser._faults[0].Message}");
        }

        return root;
    }
}
