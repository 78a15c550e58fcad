using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Blocks, and how a broken header keeps its own.</content>
public sealed partial class PythonParser
{
    /// <summary>A colon and a block. After a fault in the header the block is read all the same when there is one.</summary>
    private SyntaxNode ParseBlock()
    {
        if (_kind != TokenKind.Colon)
        {
            if (_pattern && !_failed && _kind is TokenKind.Newline or TokenKind.EndOfFile) return PatternBody();
            Fail("expected ':'");
            if (_quiet || !SkipHeader()) return EmptyList(_end);
        }

        var colon = _index;
        Next();
        if (_kind != TokenKind.Newline) return ParseInlineBlock();
        Skip();
        if (_kind != TokenKind.Indent)
        {
            if (_pattern) return PatternBody();
            _index = colon + 1;
            Fail("expected an indented block");
            return EmptyList(_end);
        }

        var mark = _top;
        ParseIndented();
        return TakeList(mark);
    }

    private SyntaxNode ParseInlineBlock()
    {
        var mark = _top;
        if (_pattern && _kind == TokenKind.EndOfFile) return PatternBody();
        ParseSimpleStatements();
        return TakeList(mark);
    }

    /// <summary>Looks for the colon that ends a broken header, an indented block behind it.</summary>
    private bool SkipHeader()
    {
        var i = _index;
        while (_tokens[i].Kind is not (TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent)) i++;
        if (i <= _index || _tokens[i].Kind != TokenKind.Newline || _tokens[i - 1].Kind != TokenKind.Colon || _tokens[i + 1].Kind != TokenKind.Indent) return false;
        _index = i - 1;
        _end = _tokens[_index].Start;
        Recover();
        return true;
    }

    /// <summary>A header without its block in a pattern: any block.</summary>
    private SyntaxNode PatternBody()
    {
        if (_kind == TokenKind.Newline) Skip();
        var ellipsis = new SyntaxNode(SyntaxKind.Ellipsis, _end, _end);
        var statement = new SyntaxNode(SyntaxKind.ExpressionStatement, _end, _end, children: [ellipsis]);
        return new SyntaxNode(SyntaxKind.List, _end, _end, children: [statement]);
    }
}
