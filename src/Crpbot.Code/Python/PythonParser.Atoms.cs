using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Names, constants and what stands in brackets.</content>
public sealed partial class PythonParser
{
    private static readonly string[] s_digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private SyntaxNode ParseAtom()
    {
        switch (_kind)
        {
            case TokenKind.Name: return ParseNameNode("");
            case TokenKind.Number: return ParseNumber();
            case TokenKind.String or TokenKind.FormattedStart: return ParseStrings();
            case TokenKind.OpenParen: return ParseParenthesized();
            case TokenKind.OpenBracket: return ParseListDisplay();
            case TokenKind.OpenBrace: return ParseBraces();
            case TokenKind.None: return ParseWord(SyntaxKind.NoneLiteral);
            case TokenKind.True: return ParseWord(SyntaxKind.TrueLiteral);
            case TokenKind.False: return ParseWord(SyntaxKind.FalseLiteral);
            case TokenKind.Ellipsis: return ParseWord(SyntaxKind.Ellipsis);
            case TokenKind.DeepStart: return ParseDeepEllipsis();
            default: return Fail("invalid syntax");
        }
    }

    private SyntaxNode ParseNumber()
    {
        var token = _tokens[_index];
        Next();
        var digits = _text.AsSpan(token.Start, token.End - token.Start);
        var text = digits.Length == 1 ? s_digits[digits[0] - '0'] : digits.ToString();
        if (text.Contains('_', StringComparison.Ordinal)) text = text.Replace("_", "", StringComparison.Ordinal);
        var kind = (NumberForm)token.Value switch
        {
            NumberForm.Integer => SyntaxKind.IntegerLiteral,
            NumberForm.Float => SyntaxKind.FloatLiteral,
            _ => SyntaxKind.ImaginaryLiteral,
        };
        return Node(kind, token.Start, text);
    }

    private SyntaxNode ParseParenthesized()
    {
        var start = Start;
        Next();
        if (Accept(TokenKind.CloseParen)) return new SyntaxNode(SyntaxKind.Tuple, start, _end, traits: SyntaxTraits.Parenthesized);
        if (_kind == TokenKind.Yield)
        {
            var value = ParseYield();
            Expect(TokenKind.CloseParen, "expected ')'");
            return value;
        }

        var first = ParseStarNamedExpression();
        switch (_kind)
        {
            case TokenKind.For or TokenKind.Async when first.Kind != SyntaxKind.Starred: return ParseLoneGenerator(start, first);
            case TokenKind.Comma: return ParseParenthesizedTuple(start, first);
            case TokenKind.Colon when _pattern && IsMetavariable(first): return ParseTypedMetavariable(start, first);
        }

        if (first.Kind == SyntaxKind.Starred) return Fail("cannot use a starred expression here");
        Expect(TokenKind.CloseParen, "'(' was never closed, or a comma is missing");
        return first;
    }

    private SyntaxNode ParseParenthesizedTuple(int start, SyntaxNode first)
    {
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && _kind != TokenKind.CloseParen) Push(ParseStarNamedExpression());
        Expect(TokenKind.CloseParen, "'(' was never closed, or a comma is missing");
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, traits: SyntaxTraits.Parenthesized, children: TakeChildren(mark));
    }

    private SyntaxNode ParseListDisplay()
    {
        var start = Start;
        Next();
        var mark = _top;
        while (_kind != TokenKind.CloseBracket && !_failed)
        {
            var item = ParseStarNamedExpression();
            if (_kind is TokenKind.For or TokenKind.Async && _top == mark && item.Kind != SyntaxKind.Starred)
            {
                var clauses = ParseClauses();
                Expect(TokenKind.CloseBracket, "expected ']'");
                return Node(SyntaxKind.ListComprehension, start, item, clauses);
            }

            Push(item);
            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseBracket, "'[' was never closed, or a comma is missing");
        return new SyntaxNode(SyntaxKind.ListDisplay, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseClauses()
    {
        var mark = _top;
        do
        {
            var start = Start;
            var traits = Accept(TokenKind.Async) ? SyntaxTraits.Async : SyntaxTraits.None;
            Expect(TokenKind.For, "expected 'for'");
            var target = ParseTargets();
            Expect(TokenKind.In, "expected 'in'");
            var iterable = ParseDisjunction();
            var conditions = _top;
            while (Accept(TokenKind.If)) Push(ParseDisjunction());
            var list = TakeList(conditions);
            Push(Node(SyntaxKind.Comprehension, start, target, iterable, list, traits: traits));
        }
        while (_kind is TokenKind.For or TokenKind.Async);
        return TakeList(mark);
    }
}
