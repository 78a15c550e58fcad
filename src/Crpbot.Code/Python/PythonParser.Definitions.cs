using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Functions and classes.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseDecorated()
    {
        var start = Start;
        var mark = _top;
        while (_kind == TokenKind.At)
        {
            Next();
            Push(ParseNamedExpression());
            if (_kind == TokenKind.Newline) Skip();
            else Fail("expected a new line after a decorator");
        }

        var decorators = TakeList(mark);
        return _kind switch
        {
            TokenKind.Def => ParseFunction(Start, decorators, SyntaxTraits.None),
            TokenKind.Class => ParseClass(Start, decorators),
            TokenKind.Async => ParseAsync(decorators),
            TokenKind.EndOfFile when _pattern => PatternDecorated(start, decorators),
            _ => Fail("expected a function or class after a decorator"),
        };
    }

    private SyntaxNode ParseFunction(int start, SyntaxNode? decorators, SyntaxTraits traits)
    {
        decorators ??= EmptyList(start);
        Next();
        var name = TakeName("expected the name of a function");
        var typeParameters = ParseTypeParameters();
        Expect(TokenKind.OpenParen, "expected '('");
        var parameters = ParseParameters(TokenKind.CloseParen, typed: true);
        Expect(TokenKind.CloseParen, "expected ')'");
        var returns = Accept(TokenKind.Arrow) ? ParseExpression() : null;
        var body = ParseBlock();
        return new SyntaxNode(SyntaxKind.Function, start, _end, name, traits, [decorators, typeParameters, parameters, returns, body]);
    }

    private SyntaxNode ParseClass(int start, SyntaxNode? decorators)
    {
        decorators ??= EmptyList(start);
        Next();
        var name = TakeName("expected the name of a class");
        var typeParameters = ParseTypeParameters();
        var arguments = _kind == TokenKind.OpenParen ? ParseArguments(generator: false) : EmptyList(_end);
        var body = ParseBlock();
        return new SyntaxNode(SyntaxKind.Class, start, _end, name, children: [decorators, typeParameters, arguments, body]);
    }

    private SyntaxNode ParseTypeParameters()
    {
        if (_kind != TokenKind.OpenBracket) return EmptyList(_end);
        var mark = _top;
        do
        {
            Next();
            if (_kind == TokenKind.CloseBracket && _top > mark) break;
            Push(ParseTypeParameter());
        }
        while (_kind == TokenKind.Comma);
        Expect(TokenKind.CloseBracket, "expected ']'");
        return TakeList(mark);
    }

    private SyntaxNode ParseTypeParameter()
    {
        var start = Start;
        var traits = _kind == TokenKind.Star ? SyntaxTraits.Variadic : _kind == TokenKind.DoubleStar ? SyntaxTraits.DoubleVariadic : SyntaxTraits.None;
        if (traits != SyntaxTraits.None) Next();
        var name = TakeName("expected the name of a type parameter");
        var bound = traits == SyntaxTraits.None && Accept(TokenKind.Colon) ? ParseExpression() : null;
        SyntaxNode? standard = null;
        if (Accept(TokenKind.Equal)) standard = traits == SyntaxTraits.Variadic ? ParseStarExpression() : ParseExpression();
        return Node(SyntaxKind.TypeParameter, start, bound, standard, name, traits);
    }

    private SyntaxNode ParseLambda()
    {
        var start = Start;
        Next();
        var parameters = ParseParameters(TokenKind.Colon, typed: false);
        Expect(TokenKind.Colon, "expected ':'");
        return Node(SyntaxKind.Lambda, start, parameters, ParseExpression());
    }
}
