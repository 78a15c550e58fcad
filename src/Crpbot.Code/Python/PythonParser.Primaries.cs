using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Attributes, calls, subscripts.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParsePrimary()
    {
        var start = Start;
        var node = ParseAtom();
        var links = 0;
        while (true)
        {
            _chained |= ++links > LongChain;
            switch (_kind)
            {
                case TokenKind.Dot:
                    Next();
                    if (_pattern && _kind == TokenKind.Ellipsis)
                    {
                        Next();
                        node = Node(SyntaxKind.Attribute, start, node, "...");
                        break;
                    }

                    var name = TakeName("expected a name after '.'");
                    node = Node(SyntaxKind.Attribute, start, node, name);
                    break;
                case TokenKind.OpenParen:
                    node = Node(SyntaxKind.Call, start, node, ParseArguments(generator: true));
                    break;
                case TokenKind.OpenBracket:
                    Next();
                    var index = ParseSlices();
                    Expect(TokenKind.CloseBracket, "expected ']'");
                    node = Node(SyntaxKind.Subscript, start, node, index);
                    break;
                default:
                    return node;
            }
        }
    }

    /// <summary>Arguments with their parentheses; the list's nodes are in the order written.</summary>
    private SyntaxNode ParseArguments(bool generator)
    {
        var open = Start;
        var mark = _top;
        var keywords = false;
        var unpacked = false;
        Next();
        while (_kind != TokenKind.CloseParen && !_failed)
        {
            var argument = ParseArgument(ref keywords, ref unpacked);
            if (_kind is TokenKind.For or TokenKind.Async)
            {
                if (!generator || _top != mark || argument.Kind is SyntaxKind.Starred or SyntaxKind.Keyword) Fail("a generator must be parenthesized");
                argument = ParseLoneGenerator(open, argument);
                var list = new SyntaxNode(SyntaxKind.List, open, _end, children: [argument]);
                return list;
            }

            Push(argument);
            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseParen, "'(' was never closed, or a comma is missing");
        return TakeList(mark);
    }

    private SyntaxNode ParseLoneGenerator(int open, SyntaxNode element)
    {
        var clauses = ParseClauses();
        Expect(TokenKind.CloseParen, "a generator must be parenthesized");
        return Node(SyntaxKind.Generator, open, element, clauses);
    }

    private SyntaxNode ParseArgument(ref bool keywords, ref bool unpacked)
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.Star:
                if (unpacked && !_pattern) return Fail("iterable argument unpacking follows keyword argument unpacking");
                Next();
                return Node(SyntaxKind.Starred, start, ParseExpression());
            case TokenKind.DoubleStar:
                Next();
                keywords = true;
                unpacked = true;
                return Node(SyntaxKind.Keyword, start, ParseExpression());
            case TokenKind.Name when Following == TokenKind.Equal:
                keywords = true;
                var name = TakeName("");
                Next();
                return Node(SyntaxKind.Keyword, start, ParseExpression(), name);
            default:
                var argument = ParseNamedExpression();
                if (keywords && !_pattern) Fail(unpacked ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument");
                return argument;
        }
    }

    private SyntaxNode ParseSlices()
    {
        var start = Start;
        var first = ParseSlice();
        if (_kind != TokenKind.Comma && first.Kind != SyntaxKind.Starred) return first;
        var mark = _top;
        Push(first);
        while (Accept(TokenKind.Comma) && (StartsExpression || _kind == TokenKind.Colon)) Push(ParseSlice());
        return new SyntaxNode(SyntaxKind.Tuple, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseSlice()
    {
        var start = Start;
        if (_kind == TokenKind.Star)
        {
            Next();
            return Node(SyntaxKind.Starred, start, ParseExpression());
        }

        var lower = _kind == TokenKind.Colon ? null : ParseNamedExpression();
        if (_kind != TokenKind.Colon) return lower ?? Fail("invalid syntax");
        if (lower is { Kind: SyntaxKind.NamedExpression } && lower.Start == start) return Fail("invalid syntax");
        Next();
        var upper = StartsExpression ? ParseExpression() : null;
        var step = Accept(TokenKind.Colon) && StartsExpression ? ParseExpression() : null;
        return Node(SyntaxKind.Slice, start, lower, upper, step);
    }
}
