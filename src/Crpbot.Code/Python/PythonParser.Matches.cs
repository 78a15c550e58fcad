using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>The match statement.</content>
public sealed partial class PythonParser
{
    /// <summary>A match statement, which only its layout tells from a use of the name <c>match</c>: the line ends in a colon, and a case follows.</summary>
    private SyntaxNode? TryMatch()
    {
        if (Following is TokenKind.Newline or TokenKind.Dot or TokenKind.Equal or TokenKind.Comma or TokenKind.Colon or TokenKind.CloseParen) return null;
        var i = _index;
        while (_tokens[i].Kind is not (TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Error)) i++;
        if (_tokens[i].Kind != TokenKind.Newline || _tokens[i - 1].Kind != TokenKind.Colon || _tokens[i + 1].Kind != TokenKind.Indent) return null;
        return _tokens[i + 2] is { Kind: TokenKind.Name } token && _names[token.Value] is "case" or "..." or "$CASES" ? ParseMatch() : null;
    }

    private SyntaxNode ParseMatch()
    {
        var start = Start;
        Next();
        var subject = ParseSubject();
        if (_kind != TokenKind.Colon && (Fail("expected ':'") is null || !SkipHeader())) return EmptyList(_end);
        Next();
        Skip();
        Skip();
        var mark = _top;
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile)) ParseCase();
        if (_kind == TokenKind.Dedent) Skip();
        return Node(SyntaxKind.Match, start, subject, TakeList(mark));
    }

    private SyntaxNode ParseSubject()
    {
        var start = Start;
        var first = ParseStarNamedExpression();
        if (_kind != TokenKind.Comma) return first.Kind == SyntaxKind.Starred ? Fail("cannot use a starred expression here") : first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && StartsExpression) Push(ParseStarNamedExpression());
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, children: TakeChildren(mark));
    }

    private void ParseCase()
    {
        var first = _index;
        var start = Start;
        var mark = _top;
        if (IsName("case"))
        {
            Next();
            var pattern = ParseOpenPattern();
            var guard = Accept(TokenKind.If) ? ParseNamedExpression() : null;
            Push(Node(SyntaxKind.MatchCase, start, pattern, guard, ParseBlock()));
        }
        else
        {
            Fail("expected 'case'");
        }

        if (!_failed) return;
        _top = mark;
        SkipBroken(first);
    }

    private SyntaxNode ParseOpenPattern()
    {
        var start = Start;
        var first = ParseStarPattern();
        if (_kind != TokenKind.Comma) return first.Kind == SyntaxKind.MatchStar ? Fail("invalid syntax") : first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && _kind is not (TokenKind.Colon or TokenKind.If) && !_failed) Push(ParseStarPattern());
        return new SyntaxNode(SyntaxKind.MatchSequence, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseStarPattern()
    {
        if (_kind != TokenKind.Star) return ParseAsPattern();
        var start = Start;
        Next();
        var name = TakeName("expected a name");
        return Node(SyntaxKind.MatchStar, start, name == "_" ? "" : name);
    }

    private SyntaxNode ParseAsPattern()
    {
        if (!Enter()) return EmptyList(_end);
        var start = Start;
        var pattern = ParseOrPattern();
        if (Accept(TokenKind.As))
        {
            var name = TakeName("expected a name after 'as'");
            if (name == "_") Fail("cannot use '_' as a target");
            if (_kind is TokenKind.Dot or TokenKind.OpenParen or TokenKind.Equal) Fail("cannot use an expression as a pattern target");
            pattern = Node(SyntaxKind.MatchAs, start, pattern, name);
        }

        _depth--;
        return pattern;
    }

    private SyntaxNode ParseOrPattern()
    {
        var start = Start;
        var first = ParseClosedPattern();
        if (_kind != TokenKind.Bar) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Bar)) Push(ParseClosedPattern());
        return new SyntaxNode(SyntaxKind.MatchOr, start, _end, children: TakeChildren(mark));
    }
}
