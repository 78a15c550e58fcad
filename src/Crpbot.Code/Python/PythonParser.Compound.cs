using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Loops, conditions, <c>with</c> and <c>try</c>.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseIf()
    {
        if (!Enter()) return EmptyList(_end);
        var start = Start;
        Next();
        var test = ParseNamedExpression();
        var body = ParseBlock();
        SyntaxNode otherwise;
        if (_kind == TokenKind.Elif)
        {
            var nested = ParseIf();
            otherwise = new SyntaxNode(SyntaxKind.List, nested.Start, nested.End, children: [nested]);
        }
        else
        {
            otherwise = ParseElse();
        }

        _depth--;
        return Node(SyntaxKind.If, start, test, body, otherwise);
    }

    private SyntaxNode ParseElse() => Accept(TokenKind.Else) ? ParseBlock() : EmptyList(_end);

    private SyntaxNode ParseWhile()
    {
        var start = Start;
        Next();
        var test = ParseNamedExpression();
        var body = ParseBlock();
        var otherwise = ParseElse();
        return Node(SyntaxKind.While, start, test, body, otherwise);
    }

    private SyntaxNode ParseFor(int start, SyntaxTraits traits)
    {
        Next();
        var target = ParseTargets();
        Expect(TokenKind.In, "expected 'in'");
        var iterable = ParseStarExpressions();
        var body = ParseBlock();
        var otherwise = ParseElse();
        return new SyntaxNode(SyntaxKind.For, start, _end, traits: traits, children: [target, iterable, body, otherwise]);
    }

    private SyntaxNode ParseWith(int start, SyntaxTraits traits)
    {
        Next();
        var items = (_kind == TokenKind.OpenParen ? TryClosedItems() : null) ?? ParseWithItems(closed: false);
        var body = ParseBlock();
        return Node(SyntaxKind.With, start, items, body, traits: traits);
    }

    /// <summary>Items in parentheses, when that is what the parentheses are for; otherwise nothing is read.</summary>
    private SyntaxNode? TryClosedItems()
    {
        var (index, end, mark, depth, quiet) = (_index, _end, _top, _depth, _quiet);
        _quiet = true;
        Next();
        var items = ParseWithItems(closed: true);
        Expect(TokenKind.CloseParen, "");
        _quiet = quiet;
        if (!_failed && _kind == TokenKind.Colon) return items;
        (_index, _end, _top, _depth) = (index, end, mark, depth);
        Recover();
        return null;
    }

    private SyntaxNode ParseWithItems(bool closed)
    {
        var mark = _top;
        do
        {
            var start = Start;
            var context = ParseExpression();
            Push(Node(SyntaxKind.WithItem, start, context, Accept(TokenKind.As) ? ParseTarget() : null));
        }
        while (Accept(TokenKind.Comma) && !(closed && _kind == TokenKind.CloseParen));
        return TakeList(mark);
    }

    private SyntaxNode ParseTry()
    {
        var start = Start;
        Next();
        var body = ParseBlock();
        var mark = _top;
        var star = _kind == TokenKind.Except && Following == TokenKind.Star;
        while (_kind == TokenKind.Except)
        {
            if (star != (Following == TokenKind.Star)) Fail("cannot have both 'except' and 'except*' on the same 'try'");
            else Push(ParseHandler());
        }

        if (_kind == TokenKind.Else && _top == mark) Fail("expected 'except' or 'finally' block");
        var handlers = TakeList(mark);
        var otherwise = ParseElse();
        if (handlers.Count == 0 && _kind != TokenKind.Finally && !IsPatternEnd) Fail("expected 'except' or 'finally' block");
        var last = Accept(TokenKind.Finally) ? ParseBlock() : EmptyList(_end);
        return new SyntaxNode(SyntaxKind.Try, start, _end, traits: star ? SyntaxTraits.Star : SyntaxTraits.None, children: [body, handlers, otherwise, last]);
    }

    private bool IsPatternEnd => _pattern && _kind == TokenKind.EndOfFile;

    private SyntaxNode ParseHandler()
    {
        var start = Start;
        Next();
        var star = Accept(TokenKind.Star);
        SyntaxNode? type = null;
        var name = "";
        if (_kind != TokenKind.Colon || star)
        {
            type = ParseHandledTypes();
            if (Accept(TokenKind.As)) name = TakeName("expected a name after 'as'");
        }

        var body = ParseBlock();
        return Node(SyntaxKind.Handler, start, type, body, third: null, name);
    }

    /// <summary>One type, or several (3.14 needs no parentheses around them unless a name follows).</summary>
    private SyntaxNode ParseHandledTypes()
    {
        var start = Start;
        var first = ParseExpression();
        if (_kind != TokenKind.Comma) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsExpression) Push(ParseExpression());
        if (_kind == TokenKind.As) Fail("multiple exception types must be parenthesized when using 'as'");
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, children: TakeChildren(mark));
    }
}
