using Crpbot.Code.Trees;

namespace Crpbot.Code.Python;

/// <content>Strings, alone and side by side.</content>
public sealed partial class PythonParser
{
    private SyntaxNode ParseStrings()
    {
        if (_kind == TokenKind.String && Following is not (TokenKind.String or TokenKind.FormattedStart)) return ParseString();
        var (start, index, mark) = (Start, _index, _top);
        var (plain, bytes, formatted, template) = (false, false, false, false);
        while (_kind is TokenKind.String or TokenKind.FormattedStart)
        {
            var form = (StringForm)_tokens[_index].Value;
            bytes |= form.HasFlag(StringForm.Bytes);
            formatted |= form.HasFlag(StringForm.Formatted);
            template |= form.HasFlag(StringForm.Template);
            plain |= (form & (StringForm.Bytes | StringForm.Formatted | StringForm.Template)) == StringForm.None;
            if (bytes && (plain || formatted || template)) return Fail("cannot mix bytes and nonbytes literals");
            if (template && (plain || formatted)) return Fail("cannot mix t-string literals with other strings");
            if (_kind == TokenKind.String) Push(ParseString());
            else ParseFormatted(form);
        }

        MergeLiterals(mark, keepEmpty: plain && !formatted);
        var traits = _tokens[index].End < _end && IsSeveral(index) ? SyntaxTraits.Implicit : SyntaxTraits.None;
        if (formatted || template) return new SyntaxNode(template ? SyntaxKind.TemplateString : SyntaxKind.FormattedString, start, _end, traits: traits, children: TakeChildren(mark));
        var literal = _stack[mark]!;
        _top = mark;
        return new SyntaxNode(literal.Kind, start, _end, literal.Text, literal.Traits | SyntaxTraits.Implicit);
    }

    private SyntaxNode ParseString()
    {
        var token = _tokens[_index];
        var form = (StringForm)token.Value;
        var text = StringText.Of(_text, token, out var fault);
        if (fault is not null) return Fail(fault);
        Next();
        var kind = form.HasFlag(StringForm.Bytes) ? SyntaxKind.BytesLiteral : SyntaxKind.StringLiteral;
        return new SyntaxNode(kind, token.Start, token.End, text, _text[token.Start] == 'u' ? SyntaxTraits.UnicodePrefix : SyntaxTraits.None);
    }

    /// <summary>True when more than one literal was read since a token: another one begins after the first one's end.</summary>
    private bool IsSeveral(int index)
    {
        if (_tokens[index].Kind == TokenKind.String) return true;
        var open = 0;
        for (var i = index; i < _index; i++)
        {
            if (_tokens[i].Kind == TokenKind.FormattedStart) open++;
            else if (_tokens[i].Kind == TokenKind.FormattedEnd && --open == 0) return i + 1 < _index;
        }

        return false;
    }

    /// <summary>Literals side by side become one, and empty ones go, as in CPython's tree.</summary>
    private void MergeLiterals(int mark, bool keepEmpty)
    {
        var write = mark;
        for (var read = mark; read < _top;)
        {
            var node = _stack[read++]!;
            if (node.Kind is SyntaxKind.StringLiteral or SyntaxKind.BytesLiteral)
            {
                var run = read;
                while (run < _top && _stack[run]!.Kind == node.Kind) run++;
                if (run > read) node = Merge(read - 1, run);
                read = run;
                if (node.Text.Length == 0 && node.Kind == SyntaxKind.StringLiteral && !keepEmpty) continue;
            }

            _stack[write++] = node;
        }

        _top = write;
    }

    private SyntaxNode Merge(int from, int to)
    {
        var texts = new string[to - from];
        for (var i = from; i < to; i++) texts[i - from] = _stack[i]!.Text;
        var first = _stack[from]!;
        return new SyntaxNode(first.Kind, first.Start, _stack[to - 1]!.End, string.Concat(texts), first.Traits);
    }
}
