using System.Text;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Imports.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseImport()
    {
        var start = Start;
        var mark = _top;
        do
        {
            Next();
            Push(ParseAlias(dotted: true));
        }
        while (_kind == TokenKind.Comma);
        return new SyntaxNode(SyntaxKind.Import, start, _end, children: TakeChildren(mark));
    }

    private SyntaxNode ParseAlias(bool dotted)
    {
        var start = Start;
        if (_pattern && _kind == TokenKind.Ellipsis) return ParseWord(SyntaxKind.Ellipsis);
        var name = dotted ? ParseDottedName() : TakeName("expected a name");
        SyntaxNode? renamed = null;
        if (Accept(TokenKind.As))
        {
            renamed = ParseNameNode("expected a name after 'as'");
        }

        return Node(SyntaxKind.Alias, start, renamed, name);
    }

    private string ParseDottedName()
    {
        var first = TakeName("expected a name");
        if (_kind != TokenKind.Dot) return first;
        var name = new StringBuilder(first);
        while (Accept(TokenKind.Dot)) name.Append('.').Append(TakeName("expected a name"));
        return name.ToString();
    }

    private SyntaxNode ParseImportFrom()
    {
        var start = Start;
        Next();
        var dots = 0;
        for (; _kind is TokenKind.Dot or TokenKind.Ellipsis; Next()) dots += _kind == TokenKind.Dot ? 1 : 3;
        var module = dots > 0 && _kind == TokenKind.Import ? "" : ParseDottedName();
        if (dots > 0) module = string.Concat(new string('.', dots), module);
        Expect(TokenKind.Import, "expected 'import'");
        var aliases = ParseAliases();
        return new SyntaxNode(SyntaxKind.ImportFrom, start, _end, module, children: aliases);
    }

    private SyntaxNode?[] ParseAliases()
    {
        var mark = _top;
        if (_kind == TokenKind.Star)
        {
            var start = Start;
            Next();
            Push(Node(SyntaxKind.Alias, start, first: null, "*"));
            return TakeChildren(mark);
        }

        var closed = Accept(TokenKind.OpenParen);
        do
        {
            Push(ParseAlias(dotted: false));
        }
        while (Accept(TokenKind.Comma) && !(closed && _kind == TokenKind.CloseParen));
        if (closed) Expect(TokenKind.CloseParen, "expected ')'");
        return TakeChildren(mark);
    }
}
