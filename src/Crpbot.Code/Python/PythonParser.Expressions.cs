using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Expressions down to operators.</content>
public sealed partial class PythonParser
{
    private bool StartsExpression => _kind switch
    {
        TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FormattedStart or TokenKind.OpenParen or TokenKind.OpenBracket
            or TokenKind.OpenBrace or TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde or TokenKind.Not or TokenKind.Lambda or TokenKind.Await
            or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.Ellipsis or TokenKind.Star or TokenKind.DeepStart => true,
        _ => false,
    };

    private SyntaxNode ParseStarExpressions()
    {
        var start = Start;
        var first = ParseStarExpression();
        if (_kind != TokenKind.Comma) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsExpression) Push(ParseStarExpression());
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseStarExpression() => _kind == TokenKind.Star ? ParseStarred() : ParseExpression();

    private SyntaxNode ParseStarNamedExpression() => _kind == TokenKind.Star ? ParseStarred() : ParseNamedExpression();

    private SyntaxNode ParseStarred()
    {
        var start = Start;
        Next();
        return Node(SyntaxKind.Starred, start, ParseBinary(1));
    }

    private SyntaxNode ParseNamedExpression()
    {
        var first = _index;
        var start = Start;
        var target = ParseExpression();
        if (_kind != TokenKind.ColonEqual) return target;
        if (target.Kind != SyntaxKind.Name || _index != first + 1) return Fail("only a name can be assigned to with :=");
        Next();
        return Node(SyntaxKind.NamedExpression, start, target, ParseExpression());
    }

    private SyntaxNode ParseExpression()
    {
        if (!Enter()) return EmptyList(_end);
        var node = _kind == TokenKind.Lambda ? ParseLambda() : ParseConditional();
        _depth--;
        return node;
    }

    private SyntaxNode ParseConditional()
    {
        var start = Start;
        var value = ParseDisjunction();
        if (_kind != TokenKind.If) return value;
        Next();
        var test = ParseDisjunction();
        Expect(TokenKind.Else, "expected 'else' after an 'if' expression");
        return Node(SyntaxKind.Conditional, start, test, value, ParseExpression());
    }

    private SyntaxNode ParseDisjunction()
    {
        var start = Start;
        var first = ParseConjunction();
        if (_kind != TokenKind.Or) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Or)) Push(ParseConjunction());
        return new SyntaxNode(SyntaxKind.BooleanOperation, start, _end, "or", children: TakeChildren(mark));
    }

    private SyntaxNode ParseConjunction()
    {
        var start = Start;
        var first = ParseInversion();
        if (_kind != TokenKind.And) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.And)) Push(ParseInversion());
        return new SyntaxNode(SyntaxKind.BooleanOperation, start, _end, "and", children: TakeChildren(mark));
    }

    private SyntaxNode ParseInversion()
    {
        if (_kind != TokenKind.Not) return ParseComparison();
        if (!Enter()) return EmptyList(_end);
        var start = Start;
        Next();
        var node = Node(SyntaxKind.UnaryOperation, start, ParseInversion(), "not");
        _depth--;
        return node;
    }
}
