using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Dictionaries and sets.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseBraces()
    {
        var start = Start;
        Next();
        var mark = _top;
        var (dict, set) = (false, false);
        while (_kind != TokenKind.CloseBrace && !_failed)
        {
            var item = ParseBraceItem();
            if (_kind is TokenKind.For or TokenKind.Async && _top == mark) return ParseBraceComprehension(start, item);
            // In a pattern an ellipsis is an item of either.
            if (item.Kind == SyntaxKind.DictItem) dict = true;
            else if (!_pattern || (item.Kind != SyntaxKind.Ellipsis && !IsMetavariable(item))) set = true;
            if (dict && set) Fail("':' expected after dictionary key");
            Push(item);
            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseBrace, "'{' was never closed, or a comma is missing");
        var kind = dict || _top == mark ? SyntaxKind.Dict : SyntaxKind.Set;
        return new SyntaxNode(kind, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseBraceItem()
    {
        var start = Start;
        if (_kind == TokenKind.DoubleStar)
        {
            Next();
            return Node(SyntaxKind.DictItem, start, first: null, ParseBinary(1));
        }

        var item = ParseStarNamedExpression();
        if (_kind != TokenKind.Colon) return item;
        if (item.Kind == SyntaxKind.Starred || (item.Kind == SyntaxKind.NamedExpression && item.Start == start)) return Fail("invalid syntax");
        Next();
        return Node(SyntaxKind.DictItem, start, item, ParseExpression());
    }

    private SyntaxNode ParseBraceComprehension(int start, SyntaxNode item)
    {
        if (item.Kind == SyntaxKind.Starred) return Fail("iterable unpacking cannot be used in comprehension");
        if (item.Kind == SyntaxKind.DictItem && item[0] is null) return Fail("dict unpacking cannot be used in dict comprehension");
        var clauses = ParseClauses();
        Expect(TokenKind.CloseBrace, "expected '}'");
        return Node(item.Kind == SyntaxKind.DictItem ? SyntaxKind.DictComprehension : SyntaxKind.SetComprehension, start, item, clauses);
    }
}
