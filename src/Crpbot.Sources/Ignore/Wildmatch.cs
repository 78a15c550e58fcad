namespace Crpbot.Sources.Ignore;

/// <summary>
/// Git's glob matching as gitignore(5) and its tests define it, on text in which each character is one byte of UTF-8.
/// The work for one match is bounded: a pattern made to backtrack without end counts as not matching.
/// </summary>
internal ref struct Wildmatch
{
    private const int MostSteps = 200_000;

    private readonly ReadOnlySpan<char> _pattern;
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isPath;
    private int _steps;

    private Wildmatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, bool isPath)
    {
        _pattern = pattern;
        _text = text;
        _isPath = isPath;
    }

    private enum Outcome
    {
        Match,
        NoMatch,
        AbortAll,
        AbortToDoubleStar,
    }

    /// <summary>True when the whole text matches.</summary>
    /// <param name="pattern">Glob.</param>
    /// <param name="text">Name or path.</param>
    /// <param name="isPath">True: <c>*</c> and <c>?</c> and sets stop at slashes, <c>**</c> crosses them.</param>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, bool isPath) => new Wildmatch(pattern, text, isPath).Run(0, 0) == Outcome.Match;

    private readonly char P(int at) => at < _pattern.Length ? _pattern[at] : '\0';

    private readonly char T(int at) => at < _text.Length ? _text[at] : '\0';

    private Outcome Run(int p, int t)
    {
        var begin = p;
        for (; p < _pattern.Length; p++, t++)
        {
            if (++_steps > MostSteps) return Outcome.AbortAll;
            var text = T(t);
            if (text == '\0' && _pattern[p] != '*') return Outcome.AbortAll;
            switch (_pattern[p])
            {
                case '\\':
                    if (P(++p) != text) return Outcome.NoMatch;
                    break;
                case '?':
                    if (_isPath && text == '/') return Outcome.NoMatch;
                    break;
                case '*':
                    if (Star(begin, ref p, ref t) is { } outcome) return outcome;
                    break;
                case '[':
                    if (Set(ref p, text) is not { } isIn) return Outcome.AbortAll;
                    if (!isIn || (_isPath && text == '/')) return Outcome.NoMatch;
                    break;
                default:
                    if (_pattern[p] != text) return Outcome.NoMatch;
                    break;
            }
        }

        return t < _text.Length ? Outcome.NoMatch : Outcome.Match;
    }

    /// <summary>Null: one star and a slash matched up to the next slash, go on behind both.</summary>
    private Outcome? Star(int begin, ref int p, ref int t)
    {
        var crosses = !_isPath;
        var first = p++;
        if (P(p) == '*')
        {
            while (P(p) == '*') p++;
            if (_isPath && (first - 1 < begin || P(first - 1) == '/') && (p >= _pattern.Length || P(p) == '/' || (P(p) == '\\' && P(p + 1) == '/')))
            {
                // "a/**/b" also matches "a/b"
                if (P(p) == '/' && Run(p + 1, t) == Outcome.Match) return Outcome.Match;
                crosses = true;
            }
        }

        if (p >= _pattern.Length) return crosses || !Rest(t).Contains('/') ? Outcome.Match : Outcome.NoMatch;
        if (crosses || P(p) != '/') return Expand(p, t, crosses);
        var slash = Rest(t).IndexOf('/');
        if (slash < 0) return Outcome.NoMatch;
        t += slash;
        return null;
    }

    private readonly ReadOnlySpan<char> Rest(int t) => t < _text.Length ? _text[t..] : [];

    private Outcome Expand(int p, int t, bool crosses)
    {
        while (t < _text.Length)
        {
            if (++_steps > MostSteps) return Outcome.AbortAll;
            if (P(p) is not ('*' or '?' or '[' or '\\'))
            {
                var next = crosses ? Rest(t).IndexOf(P(p)) : Rest(t).IndexOfAny(P(p), '/');
                if (next < 0 || T(t + next) != P(p)) return crosses ? Outcome.AbortAll : Outcome.AbortToDoubleStar;
                t += next;
            }

            var outcome = Run(p, t);
            if (outcome != Outcome.NoMatch)
            {
                if (!crosses || outcome != Outcome.AbortToDoubleStar) return outcome;
            }
            else if (!crosses && T(t) == '/')
            {
                return Outcome.AbortToDoubleStar;
            }

            t++;
        }

        return Outcome.AbortAll;
    }

    /// <summary>A bracket set; leaves <paramref name="p"/> on its last character. Null when it is not closed.</summary>
    private readonly bool? Set(ref int p, char text)
    {
        var isNegated = P(++p) is '!' or '^';
        if (isNegated) p++;
        char previous = '\0', current = P(p);
        var isIn = false;
        do
        {
            if (current == '\0') return null;
            if (current == '\\')
            {
                current = P(++p);
                if (current == '\0') return null;
                isIn |= text == current;
            }
            else if (current == '-' && previous != '\0' && P(p + 1) is not ('\0' or ']'))
            {
                current = P(++p);
                if (current == '\\') current = P(++p);
                if (current == '\0') return null;
                isIn |= text <= current && text >= previous;
                current = '\0';
            }
            else if (current == '[' && P(p + 1) == ':')
            {
                if (Class(ref p, ref current, text) is not { } inClass) return null;
                isIn |= inClass;
            }
            else
            {
                isIn |= text == current;
            }

            previous = current;
            current = P(++p);
        }
        while (current != ']');
        return isIn != isNegated;
    }

    private readonly bool? Class(ref int p, ref char current, char text)
    {
        var start = p + 2;
        var close = start;
        while (P(close) is not ('\0' or ']')) close++;
        if (P(close) == '\0') return null;
        if (close - start < 1 || P(close - 1) != ':') return text == '[';
        var name = _pattern[start..(close - 1)];
        p = close;
        current = '\0';
        return name switch
        {
            "alnum" => char.IsAsciiLetterOrDigit(text),
            "alpha" => char.IsAsciiLetter(text),
            "blank" => text is ' ' or '\t',
            "cntrl" => text is < ' ' or '\x7F',
            "digit" => char.IsAsciiDigit(text),
            "graph" => text is > ' ' and < '\x7F',
            "lower" => char.IsAsciiLetterLower(text),
            "print" => text is >= ' ' and < '\x7F',
            "punct" => text is > ' ' and < '\x7F' && !char.IsAsciiLetterOrDigit(text),
            "space" => text is ' ' or (>= '\t' and <= '\r'),
            "upper" => char.IsAsciiLetterUpper(text),
            "xdigit" => char.IsAsciiHexDigit(text),
            _ => null,
        };
    }
}
