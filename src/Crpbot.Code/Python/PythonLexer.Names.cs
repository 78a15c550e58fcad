using System.Buffers;
using System.Globalization;
using System.Text;
using Crpbot.Code.Python.Unicode;

namespace Crpbot.Code.Python;

/// <content>Names, keywords, and the prefixes of strings.</content>
internal sealed partial class PythonLexer
{
    private void ReadName()
    {
        var start = _at;
        var text = _text;
        var i = _at;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= 128)
            {
                ReadUnicodeName(start);
                return;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c != '_') break;
        }

        _at = i;
        if (i - start <= 2 && i < text.Length && text[i] is '"' or '\'' && ReadPrefixed(start)) return;
        var word = text.AsSpan(start, i - start);
        var kind = Keywords.Of(word);
        if (kind == TokenKind.Name) Add(TokenKind.Name, start, i, Names.Add(word));
        else AddKeyword(kind, start);
    }

    private void AddKeyword(TokenKind kind, int start)
    {
        if (_brackets.Count > 0 && Keywords.BeginsOnlyStatements(kind) && BeginsLine(start)) CloseAll(start);
        else Add(kind, start, _at);
    }

    private bool BeginsLine(int start)
    {
        var i = start - 1;
        while (i >= 0 && _text[i] is ' ' or '\t') i--;
        return i < 0 || _text[i] is '\n' or '\r';
    }

    /// <summary>A statement begins inside brackets: the bracket is reported, and the line is read again as a line.</summary>
    private void CloseAll(int start)
    {
        FaultNeverClosed();
        _brackets.Clear();
        _formatted.Clear();
        Add(TokenKind.Newline, start, start);
        while (start > 0 && _text[start - 1] is not ('\n' or '\r')) start--;
        _at = start;
        _lineStart = true;
    }

    private bool ReadPrefixed(int start)
    {
        var word = _text.AsSpan(start, _at - start);
        if (Prefix(word) is not { } form)
        {
            if (!word.Equals("ur", StringComparison.OrdinalIgnoreCase)) return false;
            Fault(start, _at, "prefix ur of a string of Python 2");
            form = StringForm.Raw;
        }

        if (form.HasFlag(StringForm.Formatted) || form.HasFlag(StringForm.Template)) StartFormatted(start, form);
        else ReadString(start, form);
        return true;
    }

    /// <summary>One of r, u, b, f, t; or r with one of b, f, t; in any case and order.</summary>
    private static StringForm? Prefix(ReadOnlySpan<char> prefix)
    {
        var form = PrefixLetter(prefix[0]);
        if (prefix.Length == 1) return form;
        var both = form | PrefixLetter(prefix[1]);
        return both is (StringForm.Raw | StringForm.Bytes) or (StringForm.Raw | StringForm.Formatted) or (StringForm.Raw | StringForm.Template) ? both : null;
    }

    private static StringForm? PrefixLetter(char c) => char.ToLowerInvariant(c) switch
    {
        'r' => StringForm.Raw,
        'b' => StringForm.Bytes,
        'u' => StringForm.Unicode,
        'f' => StringForm.Formatted,
        't' => StringForm.Template,
        _ => null,
    };

    private void ReadUnicodeName(int start)
    {
        var legal = true;
        while (_at < _text.Length)
        {
            if (Rune.DecodeFromUtf16(_text.AsSpan(_at), out var rune, out var length) != OperationStatus.Done) (rune, length) = (Rune.ReplacementChar, 1);
            if (rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && rune.Value != '_') break;
            if (!(_at == start ? IdentifierCharacters.Begins(rune) : IdentifierCharacters.Continues(rune)))
            {
                if (legal) Fault(_at, _at + length, $"invalid character (U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)})");
                legal = false;
            }

            _at += length;
        }

        if (!legal) return;
        var name = CompatibilityForm.Of(_text[start.._at]);
        var kind = Keywords.Of(name);
        Add(kind, start, _at, kind == TokenKind.Name ? Names.Add(name) : 0);
    }
}
