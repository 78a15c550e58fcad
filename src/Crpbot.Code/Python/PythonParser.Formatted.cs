using System.Text;
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
        if (debug && _kind is not (TokenKind.Error or TokenKind.Fault)) Push(new SyntaxNode(SyntaxKind.StringLiteral, inner, Start, DebugText(inner, Start)));
        var conversion = _kind == TokenKind.Exclamation ? ParseConversion() : "";
        var format = _kind == TokenKind.Colon ? ParseFormat(form) : null;
        Expect(TokenKind.CloseBrace, "f-string: expecting '}'");
        if (debug && format is null && conversion.Length == 0) conversion = "r";
        Push(Node(SyntaxKind.Interpolation, start, value, format, conversion));
    }

    /// <summary>What <c>{x = }</c> shows before the value: the text as written, without comments.</summary>
    private string DebugText(int start, int end)
    {
        var text = _text.AsSpan(start, end - start);
        if (!text.Contains('#')) return StringText.WithoutReturns(text);
        var builder = new StringBuilder();
        var comments = _lexer.Comments;
        var first = comments.BinarySearch(new TextSpan(start, 0), Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        for (first = first < 0 ? ~first : first; first < comments.Count && comments[first].End <= end; first++)
        {
            var comment = comments[first];
            builder.Append(_text.AsSpan(start, comment.Start - start));
            start = comment.End;
        }

        return StringText.WithoutReturns(builder.Append(_text.AsSpan(start, end - start)).ToString());
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
