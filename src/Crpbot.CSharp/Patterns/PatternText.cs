using System.Text;

namespace Crpbot.CSharp.Patterns;

/// <summary>Rewrites a pattern into C#: metavariables, ellipses and the like become identifiers (<see cref="PatternWords"/>).</summary>
internal sealed class PatternText
{
    private readonly string _text;
    private readonly bool _initialisers;
    private readonly StringBuilder _out = new();
    private readonly Stack<char> _braces = new();
    private int _at;
    private int _deep;
    private int _segment;

    private PatternText(string text, bool initialisers) => (_text, _initialisers) = (text, initialisers);

    /// <summary>The C# text.</summary>
    /// <param name="pattern">Pattern.</param>
    /// <param name="initialisers">True: <c>{ ... }</c> holds values; false: statements or members.</param>
    public static string Rewrite(string pattern, bool initialisers) => new PatternText(pattern, initialisers).Run();

    private string Run()
    {
        while (_at < _text.Length) Step();
        return _out.ToString();
    }

    private void Step()
    {
        var rest = _text.AsSpan(_at);
        if (PatternStrings.LengthAt(_text, _at) is var length and > 0) String(length);
        else if (rest.StartsWith("$...")) Metavariable(4, PatternWords.Many);
        else if (rest[0] == '$') Metavariable(1, PatternWords.One);
        else if (rest.StartsWith("<...") && !rest.StartsWith("<...>")) OpenDeep();
        else if (rest.StartsWith("...>") && _deep > 0) CloseDeep();
        else if (rest.StartsWith("...")) Ellipsis();
        else if (rest[0] == '(' && TypedMetavariable.At(_text, _at, LastWord()) is { } typed) Typed(typed);
        else Character();
    }

    private void String(int length)
    {
        var literal = _text.Substring(_at, length);
        _out.Append(literal.Contains('$', StringComparison.Ordinal) && literal.TrimStart('$', '@').Length < literal.Length ? PatternStrings.Holes(literal) : literal);
        _at += length;
    }

    private void Metavariable(int prefix, string word)
    {
        var end = _at + prefix;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_')) end++;
        if (end == _at + prefix)
        {
            Character();
            return;
        }

        _out.Append(word).Append(_text, _at + prefix, end - _at - prefix);
        _at = end;
    }

    private void OpenDeep()
    {
        _out.Append(PatternWords.Deep).Append('(');
        _deep++;
        _at += 4;
    }

    private void CloseDeep()
    {
        _out.Append(')');
        _deep--;
        _at += 4;
    }

    private void Typed(TypedMetavariable typed)
    {
        _out.Append(PatternWords.Typed).Append(typed.Name).Append("(default(").Append(Rewrite(typed.Type, true)).Append("))");
        _at = typed.End;
    }

    private void Ellipsis()
    {
        _at += 3;
        var (before, after) = (Before(), After());
        var inBraces = _braces.Count == 0 || _braces.Peek() is '{' or 'c';
        var isMember = _braces.Count > 0 && _braces.Peek() == 'c' && before is '{' or ';' or '}';
        var isStatement = inBraces && IsStatement(before) && after is not (';' or ',' or '.') && !(_initialisers && before == '{' && after == '}');
        _out.Append(PatternWords.Ellipsis);
        if (isMember) _out.Append(' ').Append(PatternWords.Field);
        if (!isMember && !isStatement) return;
        _out.Append(';');
        _segment = _out.Length;
    }

    private bool IsStatement(char before) => before is '\0' or '{' or '}' or ';' or ')' || LastWord() is "else" or "do" || (before == ':' && Segment().TrimStart() is var segment && (segment.StartsWith("case ", StringComparison.Ordinal) || segment.StartsWith("default", StringComparison.Ordinal)));

    private void Character()
    {
        var letter = _text[_at++];
        if (letter is '(' or '[') _braces.Push(letter);
        else if (letter == '{') _braces.Push(IsType(Segment()) ? 'c' : '{');
        else if (letter is ')' or ']' or '}' && _braces.Count > 0) _braces.Pop();
        _out.Append(letter);
        if (letter is '{' or '}' or ';') _segment = _out.Length;
    }

    private string Segment() => _out.ToString(_segment, _out.Length - _segment);

    private static bool IsType(string segment)
    {
        foreach (var word in segment.Split([' ', '\t', '\n', '\r', '(', ')', '['], StringSplitOptions.RemoveEmptyEntries))
            if (word is "class" or "struct" or "interface" or "record" or "namespace") return true;
        return false;
    }

    private char Before()
    {
        var at = _out.Length - 1;
        while (at >= 0 && char.IsWhiteSpace(_out[at])) at--;
        return at < 0 ? '\0' : _out[at];
    }

    private char After()
    {
        var at = _at;
        while (at < _text.Length && char.IsWhiteSpace(_text[at])) at++;
        return at == _text.Length ? '\0' : _text[at];
    }

    private string LastWord()
    {
        var end = _out.Length;
        while (end > 0 && char.IsWhiteSpace(_out[end - 1])) end--;
        var start = end;
        while (start > 0 && (char.IsAsciiLetterOrDigit(_out[start - 1]) || _out[start - 1] == '_')) start--;
        return start < end ? _out.ToString(start, end - start) : end > 0 ? _out[end - 1].ToString() : "";
    }
}
