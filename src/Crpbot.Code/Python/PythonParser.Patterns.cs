using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Patterns of cases.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseClosedPattern()
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.None: return Node(SyntaxKind.MatchSingleton, start, ParseWord(SyntaxKind.NoneLiteral));
            case TokenKind.True: return Node(SyntaxKind.MatchSingleton, start, ParseWord(SyntaxKind.TrueLiteral));
            case TokenKind.False: return Node(SyntaxKind.MatchSingleton, start, ParseWord(SyntaxKind.FalseLiteral));
            case TokenKind.Number or TokenKind.Minus: return Node(SyntaxKind.MatchValue, start, ParsePatternNumber());
            case TokenKind.String or TokenKind.FormattedStart: return Node(SyntaxKind.MatchValue, start, ParseStrings());
            case TokenKind.Name: return ParseNamePattern();
            case TokenKind.OpenParen: return ParseGroupPattern();
            case TokenKind.OpenBracket: return ParseBracketPattern();
            case TokenKind.OpenBrace: return ParseMappingPattern();
            case TokenKind.Ellipsis when _pattern: return ParseWord(SyntaxKind.Ellipsis);
            default: return Fail("invalid syntax");
        }
    }

    private SyntaxNode ParsePatternNumber()
    {
        var start = Start;
        var left = ParseSignedNumber();
        if (_kind is not (TokenKind.Plus or TokenKind.Minus)) return left;
        if (IsImaginary(left)) return Fail("real number required in complex literal");
        var text = Operators.Text(_kind);
        Next();
        if (_kind != TokenKind.Number || (NumberForm)_tokens[_index].Value != NumberForm.Imaginary) return Fail("imaginary number required in complex literal");
        return Node(SyntaxKind.BinaryOperation, start, left, ParseNumber(), text);
    }

    private static bool IsImaginary(SyntaxNode node) => node.Kind == SyntaxKind.ImaginaryLiteral || (node.Kind == SyntaxKind.UnaryOperation && node[0] is { Kind: SyntaxKind.ImaginaryLiteral });

    private SyntaxNode ParseSignedNumber()
    {
        var start = Start;
        if (!Accept(TokenKind.Minus)) return _kind == TokenKind.Number ? ParseNumber() : Fail("expected a number");
        return _kind == TokenKind.Number ? Node(SyntaxKind.UnaryOperation, start, ParseNumber(), "-") : Fail("expected a number");
    }

    /// <summary>A capture, the wildcard, a dotted value, or a class pattern.</summary>
    private SyntaxNode ParseNamePattern()
    {
        var start = Start;
        var name = ParseNameNode("");
        if (_kind is not (TokenKind.Dot or TokenKind.OpenParen)) return Capture(start, name);
        while (Accept(TokenKind.Dot)) name = Node(SyntaxKind.Attribute, start, name, TakeName("expected a name after '.'"));
        return _kind == TokenKind.OpenParen ? ParseClassPattern(start, name) : Node(SyntaxKind.MatchValue, start, name);
    }

    private SyntaxNode Capture(int start, SyntaxNode name)
    {
        if (_kind == TokenKind.Equal) return Fail("invalid syntax");
        return Node(SyntaxKind.MatchAs, start, first: null, name.Text == "_" ? "" : name.Text);
    }

    private SyntaxNode ParseClassPattern(int start, SyntaxNode type)
    {
        Next();
        var mark = _top;
        var keywords = false;
        while (_kind != TokenKind.CloseParen && !_failed)
        {
            var at = Start;
            if (_kind == TokenKind.Name && Following == TokenKind.Equal)
            {
                keywords = true;
                var name = TakeName("");
                Next();
                Push(Node(SyntaxKind.Keyword, at, ParseAsPattern(), name));
            }
            else
            {
                if (keywords && !_pattern) Fail("positional patterns follow keyword patterns");
                Push(ParseAsPattern());
            }

            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseParen, "expected ')'");
        var arguments = TakeList(mark);
        return Node(SyntaxKind.MatchClass, start, type, arguments);
    }

    private SyntaxNode ParseGroupPattern()
    {
        var start = Start;
        var mark = _top;
        Next();
        var sequence = _kind == TokenKind.CloseParen;
        while (_kind != TokenKind.CloseParen && !_failed)
        {
            Push(ParseStarPattern());
            if (!Accept(TokenKind.Comma)) break;
            sequence = true;
        }

        Expect(TokenKind.CloseParen, "expected ')'");
        var children = TakeChildren(mark);
        if (sequence || children.Length == 0) return new SyntaxNode(SyntaxKind.MatchSequence, start, _end, traits: SyntaxTraits.Parenthesized, children: children);
        return children[0]!.Kind == SyntaxKind.MatchStar ? Fail("invalid syntax") : children[0]!;
    }

    private SyntaxNode ParseBracketPattern()
    {
        var start = Start;
        var mark = _top;
        Next();
        while (_kind != TokenKind.CloseBracket && !_failed)
        {
            Push(ParseStarPattern());
            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseBracket, "expected ']'");
        return new SyntaxNode(SyntaxKind.MatchSequence, start, _end, traits: SyntaxTraits.Parenthesized, children: TakeChildren(mark));
    }
}
