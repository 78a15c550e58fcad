using System.Buffers;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>
/// The characters with which a text must end for an expression that ends in <c>$</c>: <c>(.*_)?(token|secret)$</c> needs an n or a t. Most expressions
/// of a program end in a bracket or a quote and are turned away by one comparison.
/// </summary>
internal sealed class RegexEnding
{
    private const int MaxDepth = 20;
    private readonly string _text;
    private int _at;
    private int _depth;

    private RegexEnding(string text) => _text = text;

    private readonly record struct Part(HashSet<char>? Ends, bool MayBeEmpty, bool IsEndAnchor = false);

    /// <summary>The characters, in both cases; null when it can be any.</summary>
    /// <param name="regex">Expression.</param>
    public static SearchValues<char>? Of(string regex)
    {
        var reader = new RegexEnding(regex);
        var result = reader.Alternatives(top: true);
        return result is { Ends: { Count: > 0 and <= 40 } ends, MayBeEmpty: false } && reader._at == regex.Length ? SearchValues.Create([.. ends.SelectMany(c => new[] { char.ToLowerInvariant(c), char.ToUpperInvariant(c) })]) : null;
    }

    private Part Alternatives(bool top)
    {
        if (++_depth > MaxDepth) return Fail();
        var (all, empty) = ((HashSet<char>?)[], false);
        do
        {
            var part = Sequence(top);
            empty |= part.MayBeEmpty;
            if (part.Ends is null) all = null;
            else all?.UnionWith(part.Ends);
        }
        while (_at < _text.Length && _text[_at] == '|' && ++_at > 0);
        _depth--;
        return new Part(all, empty);
    }

    private Part Sequence(bool top)
    {
        var parts = new List<Part>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')')) parts.Add(Quantified(Atom()));
        if (top && (parts.Count == 0 || !parts[^1].IsEndAnchor)) return new Part(null, false);
        var ends = new HashSet<char>();
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].Ends is not { } own) return new Part(null, false);
            ends.UnionWith(own);
            if (!parts[i].MayBeEmpty) return new Part(ends, false);
        }

        return new Part(ends, true);
    }

    private Part Atom()
    {
        var c = _text[_at++];
        switch (c)
        {
            case '$':
                return new Part([], true, IsEndAnchor: true);
            case '^':
                return new Part([], true);
            case '.':
                return new Part(null, false);
            case '[':
                SkipClass();
                return new Part(null, false);
            case '(':
                return Group();
            case '\\':
                var next = _at < _text.Length ? _text[_at++] : '\\';
                return next is 'b' or 'B' ? new Part([], true) : char.IsAsciiLetterOrDigit(next) ? new Part(null, next is 'A' or 'z' or 'Z' or 'G') : new Part([next], false);
            default:
                return new Part([c], false);
        }
    }

    private Part Group()
    {
        var zero = false;
        if (_at < _text.Length && _text[_at] == '?')
        {
            var colon = _text.AsSpan(_at).StartsWith("?:", StringComparison.Ordinal);
            zero = _text.AsSpan(_at).StartsWith("?=", StringComparison.Ordinal) || _text.AsSpan(_at).StartsWith("?!", StringComparison.Ordinal);
            var flag = _text.AsSpan(_at).StartsWith("?i)", StringComparison.Ordinal);
            if (!colon && !zero && !flag) return Fail();
            _at += 2;
            if (flag)
            {
                _at++;
                return new Part([], true);
            }
        }

        var inner = Alternatives(top: false);
        if (_at >= _text.Length || _text[_at] != ')') return Fail();
        _at++;
        return zero ? new Part([], true) : inner;
    }

    private Part Quantified(Part part)
    {
        if (_at >= _text.Length) return part;
        switch (_text[_at])
        {
            case '?' or '*':
                _at++;
                part = part with { MayBeEmpty = true };
                break;
            case '+':
                _at++;
                break;
            case '{':
                return Fail();
            default:
                return part;
        }

        if (_at < _text.Length && _text[_at] is '?' or '+') _at++;
        return part;
    }

    private void SkipClass()
    {
        if (_at < _text.Length && _text[_at] == '^') _at++;
        if (_at < _text.Length && _text[_at] == ']') _at++;
        while (_at < _text.Length && _text[_at] != ']') _at += _text[_at] == '\\' ? 2 : 1;
        _at = Math.Min(_at + 1, _text.Length);
    }

    private Part Fail()
    {
        _at = _text.Length + 1;
        return new Part(null, false);
    }
}
