using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Comparisons and operators.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseComparison()
    {
        var start = Start;
        var first = ParseBinary(1);
        if (!IsComparison) return first;
        var mark = _top;
        Push(first);
        while (IsComparison)
        {
            var at = Start;
            var text = TakeComparison();
            Push(Node(SyntaxKind.ComparePart, at, ParseBinary(1), text));
        }

        return new SyntaxNode(SyntaxKind.Compare, start, _end, children: TakeChildren(mark));
    }

    private bool IsComparison => _kind is >= TokenKind.Less and <= TokenKind.NotEqual or TokenKind.In or TokenKind.Is || (_kind == TokenKind.Not && Following == TokenKind.In);

    private string TakeComparison()
    {
        var kind = _kind;
        Next();
        switch (kind)
        {
            case TokenKind.In: return "in";
            case TokenKind.Is: return Accept(TokenKind.Not) ? "is not" : "is";
            case TokenKind.Not:
                Next();
                return "not in";
            default: return Operators.Text(kind);
        }
    }

    private SyntaxNode ParseBinary(int least)
    {
        var start = Start;
        var left = ParseUnary();
        var links = 0;
        while (true)
        {
            _chained |= ++links > LongChain;
            var kind = _kind;
            var precedence = Operators.Precedence(kind);
            if (precedence < least || precedence == 0) return left;
            Next();
            left = Node(SyntaxKind.BinaryOperation, start, left, ParseBinary(precedence + 1), Operators.Text(kind));
        }
    }

    private SyntaxNode ParseUnary()
    {
        if (_kind is not (TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde)) return ParsePower();
        if (!Enter()) return EmptyList(_end);
        var start = Start;
        var text = Operators.Text(_kind);
        Next();
        var node = Node(SyntaxKind.UnaryOperation, start, ParseUnary(), text);
        _depth--;
        return node;
    }

    private SyntaxNode ParsePower()
    {
        var start = Start;
        var left = _kind == TokenKind.Await ? ParseAwait() : ParsePrimary();
        if (_kind != TokenKind.DoubleStar || !Enter()) return left;
        Next();
        var node = Node(SyntaxKind.BinaryOperation, start, left, ParseUnary(), "**");
        _depth--;
        return node;
    }

    private SyntaxNode ParseAwait()
    {
        var start = Start;
        Next();
        return Node(SyntaxKind.Await, start, ParsePrimary());
    }

    private SyntaxNode ParseYield()
    {
        var start = Start;
        Next();
        if (Accept(TokenKind.From)) return Node(SyntaxKind.YieldFrom, start, ParseExpression());
        return Node(SyntaxKind.Yield, start, StartsExpression ? ParseStarExpressions() : null);
    }
}
