using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>f-strings and t-strings.</content>
public sealed partial class PythonParser
{
    /// <summary>Pushes the parts of one f- or t-string.</summary>
    private void ParseFormatted(StringForm form)
    {
        if (!Enter()) return;
        Next();
        ParseFormattedParts(form, inFormat: false);
        Expect(TokenKind.FormattedEnd, "f-string: invalid syntax");
        _depth--;
    }

    private void ParseFormattedParts(StringForm form, bool inFormat)
    {
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.FormattedMiddle:
                    var token = _tokens[_index];
                    var text = StringText.OfPart(_text, token, form, inFormat, out var fault);
                    if (fault is not null) Fail(fault);
                    else Next();
                    Push(new SyntaxNode(SyntaxKind.StringLiteral, token.Start, token.End, text));
                    break;
                case TokenKind.OpenBrace:
                    ParseField(form);
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Pushes a replacement field, and before it the text that <c>=</c> asks for.</summary>
    private void ParseField(StringForm form)
    {
        var start = Start;
        Next();
        var inner = _end;
        if (_kind is TokenKind.CloseBrace or TokenKind.Colon or TokenKind.Exclamation or TokenKind.Equal) Fail("f-string: an expression is required in braces");
        var value = ParseYieldOrStarExpressions();
        var debug = Accept(TokenKind.Equal);
        if (debug && !_failed) Push(new SyntaxNode(SyntaxKind.StringLiteral, inner, Start, StringText.WithoutReturns(_text.AsSpan(inner, Start - inner))));
        var conversion = _kind == TokenKind.Exclamation ? ParseConversion() : "";
        var format = _kind == TokenKind.Colon ? ParseFormat(form) : null;
        Expect(TokenKind.CloseBrace, "f-string: expecting '}'");
        if (debug && format is null && conversion.Length == 0) conversion = "r";
        Push(Node(SyntaxKind.Interpolation, start, value, format, conversion));
    }

    private string ParseConversion()
    {
        Next();
        if (_kind != TokenKind.Name || Start != _end || _names[_tokens[_index].Value] is not ("s" or "r" or "a"))
        {
            Fail("f-string: a conversion is one of !s, !r, !a");
            return "";
        }

        return TakeName("");
    }

    private SyntaxNode ParseFormat(StringForm form)
    {
        var start = Start;
        var mark = _top;
        Next();
        if (Enter())
        {
            ParseFormattedParts(form, inFormat: true);
            _depth--;
        }

        MergeLiterals(mark, keepEmpty: false);
        return new SyntaxNode(SyntaxKind.FormattedString, start, _end, children: TakeChildren(mark));
    }
}
