using System.Text;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Rewrites what PCRE2 spells differently from .NET: named groups, possessive quantifiers, POSIX classes, <c>\h \R \Q..\E \x{…}</c>.</summary>
internal sealed class PcreTranslator
{
    private static readonly Dictionary<string, string> Posix = new(StringComparer.Ordinal)
    {
        ["alpha"] = "a-zA-Z", ["digit"] = "0-9", ["alnum"] = "a-zA-Z0-9", ["upper"] = "A-Z", ["lower"] = "a-z", ["space"] = @"\s", ["word"] = @"\w",
        ["xdigit"] = "0-9A-Fa-f", ["blank"] = @" \t", ["punct"] = @"!-/:-@\[-`{-~", ["cntrl"] = @"\x00-\x1f\x7f", ["print"] = @"\x20-\x7e", ["graph"] = @"\x21-\x7e",
    };

    private readonly string _text;
    private readonly StringBuilder _out = new();
    private readonly Stack<int> _groups = new();
    private int _at;
    private int _atomStart;

    /// <summary>Creates a translator.</summary>
    public PcreTranslator(string text) => _text = text;

    /// <summary>The same expression for .NET.</summary>
    /// <exception cref="FormatException">It uses what .NET does not have.</exception>
    public string Translate()
    {
        while (_at < _text.Length) Step();
        return _out.ToString();
    }

    private void Step()
    {
        switch (_text[_at])
        {
            case '\\':
                Escape();
                break;
            case '[':
                Class();
                break;
            case '(':
                Open();
                break;
            case ')':
                _atomStart = _groups.TryPop(out var start) ? start : _out.Length;
                _out.Append(_text[_at++]);
                break;
            case '*' or '+' or '?' or '{':
                Quantifier();
                break;
            default:
                _atomStart = _out.Length;
                _out.Append(_text[_at++]);
                break;
        }
    }

    private void Escape()
    {
        _atomStart = _out.Length;
        var next = _at + 1 < _text.Length ? _text[_at + 1] : throw new FormatException("not a regular expression: it ends in a backslash");
        if (next == 'Q')
        {
            var end = _text.IndexOf(@"\E", _at, StringComparison.Ordinal);
            if (end < 0) end = _text.Length;
            foreach (var c in _text.AsSpan(_at + 2, end - _at - 2)) _out.Append(char.IsAsciiLetterOrDigit(c) ? c.ToString() : "\\" + c);
            _at = Math.Min(_text.Length, end + 2);
            return;
        }

        if (next is 'K' or 'X' or 'C' or 'N' || (next == 'g' && _at + 2 < _text.Length && _text[_at + 2] is '<' or '\'')) throw new FormatException($"not supported in regular expressions: \\{next}");
        if (next == 'x' && _at + 2 < _text.Length && _text[_at + 2] == '{')
        {
            Code();
            return;
        }

        _out.Append(next switch { 'h' => @"[ \t]", 'H' => @"[^ \t]", 'R' => @"(?:\r\n|\n|\r)", _ => "\\" + next });
        _at += 2;
    }

    private void Code()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0 || !int.TryParse(_text.AsSpan(_at + 3, end - _at - 3), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code) || code > 0x10FFFF)
            throw new FormatException(@"not a regular expression: \x{…} holds no code point");
        foreach (var unit in char.ConvertFromUtf32(code)) _out.Append(@"\u").Append(((int)unit).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        _at = end + 1;
    }

    private void Class()
    {
        _atomStart = _out.Length;
        _out.Append(_text[_at++]);
        if (_at < _text.Length && _text[_at] == '^') _out.Append(_text[_at++]);
        if (_at < _text.Length && _text[_at] == ']')
        {
            _out.Append(@"\]");
            _at++;
        }

        while (_at < _text.Length && _text[_at] != ']')
        {
            if (_text[_at] == '[') InnerClass();
            else if (_text[_at] == '\\' && _at + 1 < _text.Length)
            {
                _out.Append(_text[_at + 1] == 'h' ? @" \t" : _text.Substring(_at, 2));
                _at += 2;
            }
            else _out.Append(_text[_at++]);
        }

        if (_at < _text.Length) _out.Append(_text[_at++]);
    }

    /// <summary><c>[:alpha:]</c>, or a plain bracket, which .NET would read as a subtraction after a hyphen.</summary>
    private void InnerClass()
    {
        var end = _at + 1 < _text.Length && _text[_at + 1] == ':' ? _text.IndexOf(":]", _at + 2, StringComparison.Ordinal) : -1;
        if (end > 0 && Posix.TryGetValue(_text[(_at + 2)..end], out var set))
        {
            _out.Append(set);
            _at = end + 2;
            return;
        }

        _out.Append(@"\[");
        _at++;
    }

    private void Open()
    {
        _groups.Push(_out.Length);
        var rest = _text.AsSpan(_at);
        foreach (var refused in (ReadOnlySpan<string>)["(?|", "(?R", "(?&", "(?P>", "(*", "(?0", "(?1", "(?2", "(?+", "(?C"])
            if (rest.StartsWith(refused, StringComparison.Ordinal)) throw new FormatException($"not supported in regular expressions: {refused}…)");
        if (rest.StartsWith("(?P<", StringComparison.Ordinal))
        {
            _out.Append("(?<");
            _at += 4;
        }
        else if (rest.StartsWith("(?P=", StringComparison.Ordinal) && rest.IndexOf(')') is var close and > 0)
        {
            _ = _groups.Pop();
            _atomStart = _out.Length;
            _out.Append(@"\k<").Append(rest[4..close]).Append('>');
            _at += close + 1;
        }
        else if (rest.StartsWith("(?", StringComparison.Ordinal))
        {
            _out.Append("(?");
            _at += 2;
        }
        else
        {
            _out.Append(_text[_at++]);
        }
    }

    private void Quantifier()
    {
        var start = _out.Length;
        if (_text[_at] == '{')
        {
            var close = _text.IndexOf('}', _at);
            if (close < 0 || _at + 1 >= _text.Length || !(char.IsAsciiDigit(_text[_at + 1]) || _text[_at + 1] == ','))
            {
                _atomStart = _out.Length;
                _out.Append(@"\{");
                _at++;
                return;
            }

            _out.Append(_text[_at + 1] == ',' ? "{0" + _text[(_at + 1)..(close + 1)] : _text[_at..(close + 1)]);
            _at = close + 1;
        }
        else
        {
            _out.Append(_text[_at++]);
        }

        if (_at >= _text.Length || _text[_at] != '+' || start == 0) return;
        _at++;
        _out.Insert(_atomStart, "(?>").Append(')');
    }
}
