using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Statements, and how parsing goes on after a fault.</content>
public sealed partial class PythonParser
{
    /// <summary>Pushes statements up to a dedent or the end.</summary>
    private void ParseStatements()
    {
        while (_kind is not (TokenKind.Dedent or TokenKind.EndOfFile)) ParseLine();
    }

    private void ParseLine()
    {
        switch (_kind)
        {
            case TokenKind.Indent:
                Fail("unexpected indent");
                Recover();
                ParseIndented();
                return;
            case TokenKind.Newline:
                Skip();
                return;
        }

        var (first, mark, depth, chained) = (_index, _top, _depth, _chained);
        _chained = false;
        ParseStatement();
        if (_chained && !_failed) CheckDepth(mark);
        _chained = chained;
        if (!_failed) return;
        (_top, _depth) = (mark, depth);
        SkipBroken(first);
    }

    /// <summary>Pushes the statements of an indented block into the list being read.</summary>
    private void ParseIndented()
    {
        Skip();
        ParseStatements();
        if (_kind == TokenKind.Dedent) Skip();
    }

    /// <summary>Makes an error of a line that did not parse; a block below it is parsed as if it stood alone.</summary>
    private void SkipBroken(int first)
    {
        SayPython2(first);
        Recover();
        SkipLine();
        Push(new SyntaxNode(SyntaxKind.Error, _tokens[first].Start, Math.Max(_tokens[first].Start, _end)));
        if (_kind == TokenKind.Newline) Skip();
        if (_kind == TokenKind.Indent) ParseIndented();
    }

    private void SkipLine()
    {
        while (_kind is not (TokenKind.Newline or TokenKind.EndOfFile or TokenKind.Indent or TokenKind.Dedent)) Next();
    }

    private void ParseStatement()
    {
        if (!Enter()) return;
        if (!ParseCompound()) ParseSimpleStatements();
        _depth--;
    }

    private bool ParseCompound()
    {
        switch (_kind)
        {
            case TokenKind.If: Push(ParseIf()); return true;
            case TokenKind.Def: Push(ParseFunction(Start, decorators: null, SyntaxTraits.None)); return true;
            case TokenKind.Class: Push(ParseClass(Start, decorators: null)); return true;
            case TokenKind.At: Push(ParseDecorated()); return true;
            case TokenKind.For: Push(ParseFor(Start, SyntaxTraits.None)); return true;
            case TokenKind.Try: Push(ParseTry()); return true;
            case TokenKind.With: Push(ParseWith(Start, SyntaxTraits.None)); return true;
            case TokenKind.While: Push(ParseWhile()); return true;
            case TokenKind.Async: Push(ParseAsync(decorators: null)); return true;
            case TokenKind.Name when IsName("match") && TryMatch() is { } match: Push(match); return true;
            case TokenKind.Except when _pattern: Push(ParseHandler()); return true;
            default: return false;
        }
    }

    private void ParseSimpleStatements()
    {
        do
        {
            Push(ParseSimple());
        }
        while (Accept(TokenKind.Semicolon) && _kind is not (TokenKind.Newline or TokenKind.EndOfFile));
        if (_kind == TokenKind.Newline) Skip();
        else if (!_failed) Fail("invalid syntax");
    }

    private SyntaxNode ParseAsync(SyntaxNode? decorators)
    {
        var start = Start;
        Next();
        return _kind switch
        {
            TokenKind.Def => ParseFunction(start, decorators, SyntaxTraits.Async),
            TokenKind.For when decorators is null => ParseFor(start, SyntaxTraits.Async),
            TokenKind.With when decorators is null => ParseWith(start, SyntaxTraits.Async),
            _ => Fail("expected 'def', 'with' or 'for' after 'async'"),
        };
    }
}
