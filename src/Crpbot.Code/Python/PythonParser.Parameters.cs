using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Parameters of functions and lambdas.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseParameters(TokenKind close, bool typed)
    {
        var mark = _top;
        var (star, slash, standards) = (false, false, false);
        while (_kind != close && !_failed)
        {
            switch (_kind)
            {
                case TokenKind.Slash:
                    if (star || slash || _top == mark) Fail(star ? "/ must be ahead of *" : slash ? "/ may appear only once" : "at least one parameter must precede /");
                    else MarkPositionalOnly(mark);
                    slash = true;
                    break;
                case TokenKind.Star:
                    if (star) Fail("* may appear only once");
                    else ParseStarParameter(close, typed);
                    star = true;
                    break;
                case TokenKind.DoubleStar:
                    Next();
                    Push(ParseParameter(SyntaxTraits.DoubleVariadic, typed));
                    Accept(TokenKind.Comma);
                    if (_kind != close && !_pattern) Fail("parameters cannot follow the variable keyword parameter");
                    continue;
                case TokenKind.Ellipsis when _pattern:
                    Push(ParseWord(SyntaxKind.Ellipsis));
                    break;
                default:
                    var parameter = ParseParameter(star ? SyntaxTraits.KeywordOnly : SyntaxTraits.None, typed);
                    if (!star && standards && parameter[1] is null && !_pattern) Fail("parameter without a default follows parameter with a default");
                    standards |= parameter[1] is not null;
                    Push(parameter);
                    break;
            }

            if (!Accept(TokenKind.Comma)) break;
        }

        return TakeList(mark);
    }

    private void ParseStarParameter(TokenKind close, bool typed)
    {
        Next();
        if (_kind != TokenKind.Comma) Push(ParseParameter(SyntaxTraits.Variadic, typed));
        else if (Following is not TokenKind.Name && !(_pattern && Following == TokenKind.Ellipsis)) Fail("named parameters must follow bare *");
        if (_kind == TokenKind.Equal) Fail("the variable parameter cannot have a default value");
        if (_kind != TokenKind.Comma && _kind != close) Fail("invalid syntax");
    }

    private SyntaxNode ParseParameter(SyntaxTraits role, bool typed)
    {
        var start = Start;
        var name = TakeName("expected the name of a parameter");
        SyntaxNode? annotation = null;
        if (typed && Accept(TokenKind.Colon)) annotation = role == SyntaxTraits.Variadic ? ParseStarExpression() : ParseExpression();
        var end = _end;
        var single = role is SyntaxTraits.Variadic or SyntaxTraits.DoubleVariadic;
        var standard = !single && Accept(TokenKind.Equal) ? ParseExpression() : null;
        return new SyntaxNode(SyntaxKind.Parameter, start, end, name, role, [annotation, standard, EmptyList(start)]);
    }

    private void MarkPositionalOnly(int mark)
    {
        Next();
        for (var i = mark; i < _top; i++)
        {
            var node = _stack[i]!;
            if (node.Kind == SyntaxKind.Parameter) _stack[i] = new SyntaxNode(node.Kind, node.Start, node.End, node.Text, SyntaxTraits.PositionalOnly, node.Children.ToArray());
        }
    }
}
