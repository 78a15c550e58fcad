using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Mapping patterns.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseMappingPattern()
    {
        var start = Start;
        var mark = _top;
        var rest = "";
        Next();
        while (_kind != TokenKind.CloseBrace && !_failed)
        {
            if (Accept(TokenKind.DoubleStar))
            {
                rest = TakeName("expected a name");
                if (rest == "_") Fail("invalid syntax");
                Accept(TokenKind.Comma);
                break;
            }

            Push(_pattern && _kind == TokenKind.Ellipsis ? ParseWord(SyntaxKind.Ellipsis) : ParseMappingItem());
            if (!Accept(TokenKind.Comma)) break;
        }

        Expect(TokenKind.CloseBrace, "expected '}'");
        return new SyntaxNode(SyntaxKind.MatchMapping, start, _end, rest, children: TakeChildren(mark));
    }

    private SyntaxNode ParseMappingItem()
    {
        var start = Start;
        var key = _kind switch
        {
            TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.String or TokenKind.FormattedStart => ParseAtom(),
            TokenKind.Number or TokenKind.Minus => ParsePatternNumber(),
            TokenKind.Name => ParseDottedKey(),
            _ => Fail("invalid syntax"),
        };
        Expect(TokenKind.Colon, "expected ':'");
        return Node(SyntaxKind.DictItem, start, key, ParseAsPattern());
    }

    private SyntaxNode ParseDottedKey()
    {
        var start = Start;
        var node = ParseNameNode("");
        if (_kind != TokenKind.Dot && !_pattern) return Fail("invalid syntax");
        while (Accept(TokenKind.Dot)) node = Node(SyntaxKind.Attribute, start, node, TakeName("expected a name after '.'"));
        return node;
    }
}
