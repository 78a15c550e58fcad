using Crpbot.Core;

namespace Crpbot.Privacy.Patterns;

/// <summary>
/// Reads the small pattern language of the privacy rules: characters, <c>\d</c>, sets, groups with alternatives, <c>?</c>, <c>{n}</c> and <c>{n,m}</c>.
/// There is no unbounded repetition, so that a match costs a bounded number of steps.
/// </summary>
internal sealed class ShapeParser
{
    private const int MaxSteps = 4000;
    private readonly RuleScalar _source;
    private readonly string _text;
    private readonly List<ShapeStep> _steps = [];
    private int _at;

    private ShapeParser(RuleScalar source)
    {
        _source = source;
        _text = source.Value;
    }

    /// <summary>Compiles a pattern.</summary>
    /// <param name="source">The pattern, with its position.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static ShapeStep[] Parse(RuleScalar source)
    {
        var parser = new ShapeParser(source);
        parser.Alternatives();
        if (parser._at < parser._text.Length) throw parser.Fault("a bracket is closed that was not opened");
        return parser._steps.Count > 0 ? [.. parser._steps] : throw parser.Fault("the pattern is empty");
    }

    // Code falls through: each piece ends at the next free step.
    private void Alternatives()
    {
        var start = _steps.Count;
        Sequence();
        if (_at >= _text.Length || _text[_at] != '|') return;
        _at++;
        var first = Cut(start);
        var fork = _steps.Count;
        _steps.Add(default);
        Paste(first, fork + 1);
        var jump = _steps.Count;
        _steps.Add(default);
        _steps[fork] = new ShapeStep(default, fork + 1, jump + 1);
        Alternatives();
        _steps[jump] = new ShapeStep(default, _steps.Count, -1);
    }

    private void Sequence()
    {
        while (_at < _text.Length && _text[_at] is not ('|' or ')')) Repeated();
    }

    private void Repeated()
    {
        var start = _steps.Count;
        Atom();
        var (least, most) = Quantifier();
        if (least == 1 && most == 1) return;
        var body = Cut(start);
        if (body.Length * most > MaxSteps) throw Fault("the pattern is too long");
        for (var i = 0; i < least; i++) Paste(body, _steps.Count);
        var forks = new List<int>();
        for (var i = least; i < most; i++)
        {
            forks.Add(_steps.Count);
            _steps.Add(default);
            Paste(body, _steps.Count);
        }

        foreach (var fork in forks) _steps[fork] = new ShapeStep(default, fork + 1, _steps.Count);
    }

    private void Atom()
    {
        var c = _text[_at++];
        if (c == '(')
        {
            Alternatives();
            if (_at >= _text.Length || _text[_at++] != ')') throw Fault("a bracket is not closed");
            return;
        }

        var set = c switch
        {
            '[' => Set(),
            '\\' => Escaped(),
            '*' or '+' or '?' or '{' or '.' or '^' or '$' => throw Fault($"'{c}' means nothing here; escape it with a backslash to stand for itself"),
            >= (char)128 => throw Fault("patterns are ASCII"),
            _ => ByteSet.Range(c, c),
        };
        _steps.Add(new ShapeStep(set, _steps.Count + 1, -1));
    }

    private ByteSet Set()
    {
        ByteSet set = default;
        while (_at < _text.Length && _text[_at] != ']')
        {
            var c = _text[_at++];
            if (c == '\\') set = set.With(Escaped());
            else if (_at + 1 < _text.Length && _text[_at] == '-' && _text[_at + 1] != ']') (set, _at) = (set.With(ByteSet.Range(c, _text[_at + 1])), _at + 2);
            else set = set.With(ByteSet.Range(c, c));
        }

        if (_at++ >= _text.Length || set.IsEmpty) throw Fault("a set is empty or not closed");
        return set;
    }

    private ByteSet Escaped()
    {
        if (_at >= _text.Length) throw Fault("a backslash stands at the end");
        var c = _text[_at++];
        if (c == 'd') return ByteSet.Digits;
        return char.IsAsciiLetterOrDigit(c) ? throw Fault($"'\\{c}' is not known; only \\d is") : ByteSet.Range(c, c);
    }

    private (int Least, int Most) Quantifier()
    {
        if (_at >= _text.Length) return (1, 1);
        if (_text[_at] == '?')
        {
            _at++;
            return (0, 1);
        }

        if (_text[_at] is '*' or '+') throw Fault("repetition needs a bound: {n} or {n,m}");
        if (_text[_at] != '{') return (1, 1);
        var end = _text.IndexOf('}', _at);
        var parts = end < 0 ? [] : _text[(_at + 1)..end].Split(',');
        if (parts.Length is 0 or > 2 || !byte.TryParse(parts[0], out var least) || !byte.TryParse(parts[^1], out var most) || most < least || most == 0) throw Fault("a repetition is {n} or {n,m}");
        _at = end + 1;
        return (least, most);
    }

    /// <summary>Takes the steps from an index out, with targets relative to it.</summary>
    private ShapeStep[] Cut(int start)
    {
        var steps = _steps.Skip(start).Select(s => s with { Next = s.Next - start, Other = s.Other < 0 ? -1 : s.Other - start }).ToArray();
        _steps.RemoveRange(start, _steps.Count - start);
        return steps;
    }

    private void Paste(ShapeStep[] steps, int start) =>
        _steps.AddRange(steps.Select(s => s with { Next = s.Next + start, Other = s.Other < 0 ? -1 : s.Other + start }));

    private UserError Fault(string message) => _source.Error($"{message} (in '{_text}')");
}
