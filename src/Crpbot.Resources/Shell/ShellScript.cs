using System.Text;

namespace Crpbot.Resources.Shell;

/// <summary>
/// Takes a POSIX shell script apart into simple commands: quotes, comments, <c>&amp;&amp; || | ; &amp;</c>, subshells, command substitutions and
/// here-documents. Never fails: what it does not understand stays inside a word.
/// </summary>
internal sealed class ShellScript
{
    private const int MaxDepth = 8;
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal) { "if", "then", "else", "elif", "fi", "do", "done", "while", "until", "{", "}", "!", "case", "esac", "in" };

    private readonly string _text;
    private readonly int _end;
    private readonly int _depth;
    private readonly List<ShellCommand> _commands = [];
    private readonly List<ShellCommand> _nested;
    private readonly List<ShellWord> _words = [];
    private readonly List<(string Mark, bool Tabs)> _heredocs = [];
    private int _at;
    private bool _unclosed;
    private bool _redirects;

    private ShellScript(string text, int start, int end, int depth, List<ShellCommand> nested) =>
        (_text, _at, _end, _depth, _nested) = (text, start, end, depth, nested);

    /// <summary>The commands of a script, in order, so that neighbours are neighbours in it; those inside substitutions follow at the end.</summary>
    /// <param name="text">The script.</param>
    public static IReadOnlyList<ShellCommand> Commands(string text)
    {
        var nested = new List<ShellCommand>();
        return [.. new ShellScript(text, 0, text.Length, 0, nested).Run(), .. nested];
    }

    private List<ShellCommand> Run()
    {
        while (_at < _end)
        {
            var c = _text[_at];
            if (c is ' ' or '\t' or '\r') _at++;
            else if (c == '\\' && _at + 1 < _end && _text[_at + 1] == '\n') _at += 2;
            else if (c == '#') SkipComment();
            else if (c == '\n') LineEnd();
            else if (c is ';' or '&' or '|') Operator(c);
            else if (c is '(' or ')') Close(";", 1);
            else if (c == '<' && _at + 1 < _end && _text[_at + 1] == '<' && !(_at + 2 < _end && _text[_at + 2] == '<')) HereDocument();
            else Word();
        }

        Close(string.Empty, 0);
        return _commands;
    }

    private void SkipComment()
    {
        var end = _text.IndexOf('\n', _at, _end - _at);
        _at = end < 0 ? _end : end;
    }

    private void LineEnd()
    {
        Close("\n", 1);
        foreach (var (mark, tabs) in _heredocs) SkipBody(mark, tabs);
        _heredocs.Clear();
    }

    private void SkipBody(string mark, bool tabs)
    {
        while (_at < _end)
        {
            var end = _text.IndexOf('\n', _at, _end - _at);
            var stop = end < 0 ? _end : end;
            var line = _text.AsSpan(_at, stop - _at).TrimEnd('\r');
            _at = end < 0 ? _end : end + 1;
            if ((tabs ? line.TrimStart('\t') : line).SequenceEqual(mark)) return;
        }
    }

    private void Operator(char c)
    {
        var twice = _at + 1 < _end && _text[_at + 1] == c;
        if (c == '&' && !twice && _at + 1 < _end && _text[_at + 1] == '>') Word();
        else Close(twice ? new string(c, 2) : c.ToString(), twice || (c == '|' && _at + 1 < _end && _text[_at + 1] == '&') ? 2 : 1);
    }

    private void Close(string with, int length)
    {
        _at += length;
        while (_words.Count > 0 && Reserved.Contains(_words[0].Text)) _words.RemoveAt(0);
        if (_words.Count == 0) return;
        var start = _words[0].Start;
        _commands.Add(new ShellCommand([.. _words], start, _words[^1].Start + _words[^1].Length - start, with));
        _words.Clear();
    }

    private void HereDocument()
    {
        var start = _at;
        _at += 2;
        var tabs = _at < _end && _text[_at] == '-';
        if (tabs) _at++;
        while (_at < _end && _text[_at] is ' ' or '\t') _at++;
        var mark = new StringBuilder();
        while (_at < _end && _text[_at] is not (' ' or '\t' or '\n' or '\r' or ';' or '|' or '&' or '<' or '>' or ')'))
        {
            if (_text[_at] is not ('\'' or '"' or '\\')) mark.Append(_text[_at]);
            _at++;
        }

        if (mark.Length > 0) _heredocs.Add((mark.ToString(), tabs));
        _words.Add(new ShellWord("<<" + mark, start, _at - start));
    }

    private void Word()
    {
        var start = _at;
        var word = new StringBuilder();
        _redirects = false;
        while (_at < _end)
        {
            var c = _text[_at];
            if (c is ' ' or '\t' or '\r' or '\n' or ';' or '(' or ')' || (c == '|' && !AfterRedirect(start)) || (c == '&' && !AfterRedirect(start))) break;
            if (c == '\'') Quoted('\'', word);
            else if (c == '"') Quoted('"', word);
            else if (c == '\\' && _at + 1 < _end) Escaped(word);
            else if (c == '`' || (c == '$' && _at + 1 < _end && _text[_at + 1] == '(')) Substitution(word);
            else if (c == '$' && _at + 1 < _end && _text[_at + 1] == '{') Braces(word);
            else
            {
                _redirects |= c is '<' or '>';
                Take(word);
            }
        }

        if (_at == start) _at++;
        else _words.Add(new ShellWord(word.ToString(), start, _at - start, _redirects));
    }

    private bool AfterRedirect(int start) => _at > start && _text[_at - 1] is '>' or '<' || (_at == start && _text[_at] == '&');

    private void Take(StringBuilder word) => word.Append(_text[_at++]);

    private void Escaped(StringBuilder word)
    {
        if (_text[_at + 1] != '\n') word.Append(_text[_at + 1]);
        _at += 2;
    }

    private void Quoted(char quote, StringBuilder word)
    {
        _at++;
        while (_at < _end && _text[_at] != quote)
        {
            var c = _text[_at];
            if (quote == '"' && c == '\\' && _at + 1 < _end && _text[_at + 1] is '"' or '\\' or '$' or '`' or '\n') Escaped(word);
            else if (quote == '"' && (c == '`' || (c == '$' && _at + 1 < _end && _text[_at + 1] == '('))) Substitution(word);
            else Take(word);
        }

        if (_at < _end) _at++;
    }

    private void Braces(StringBuilder word)
    {
        // ${{ … }} of a workflow may hold quotes and operators; ${x:-y} may not end the word either.
        var close = _at + 2 < _end && _text[_at + 2] == '{' ? "}}" : "}";
        var end = _unclosed ? -1 : _text.IndexOf(close, _at, _end - _at, StringComparison.Ordinal);
        _unclosed |= end < 0;
        var stop = end < 0 ? _at + 1 : end + close.Length;
        word.Append(_text, _at, stop - _at);
        _at = stop;
    }

    private void Substitution(StringBuilder word)
    {
        var start = _at;
        var tick = _text[_at] == '`';
        var inner = tick ? _at + 1 : _at + 2;
        var end = tick ? _text.IndexOf('`', inner, _end - inner) : Parenthesis(inner);
        if (end < 0) end = _end;
        if (_depth < MaxDepth) _nested.AddRange(new ShellScript(_text, inner, end, _depth + 1, _nested).Run());
        _at = Math.Min(end + 1, _end);
        word.Append(_text, start, _at - start);
    }

    private int Parenthesis(int from)
    {
        var (open, quote) = (1, '\0');
        for (var i = from; i < _end; i++)
        {
            var c = _text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"') quote = c;
            else if (c == '\\') i++;
            else if (c == '(') open++;
            else if (c == ')' && --open == 0) return i;
        }

        return -1;
    }
}
