namespace Crpbot.Core;

/// <summary>
/// A path pattern: <c>*</c> and <c>?</c> stay within a segment, <c>**</c> crosses them, <c>{a,b}</c> are alternatives, <c>[…]</c> is not special.
/// A pattern without a slash matches the last segment at any depth; one that ends in a slash matches everything below.
/// </summary>
public sealed class PathGlob
{
    private readonly string[] _alternatives;
    private readonly string[] _tails;

    /// <summary>Creates a pattern.</summary>
    /// <param name="text">Pattern with forward slashes.</param>
    public PathGlob(string text)
    {
        Text = text;
        _alternatives = [.. Expand(text).Select(Normalise)];
        _tails = [.. _alternatives.Select(a => a[(a.LastIndexOfAny(['*', '?']) + 1)..]).Select(t => t.StartsWith('/') ? t[1..] : t)];
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>The patterns of the last path segment, one for each alternative; <c>*</c> when any name can match.</summary>
    public IEnumerable<string> LastSegments => _alternatives.Select(a => a[(a.LastIndexOf('/') + 1)..] is { } last && last != "**" ? last : "*");

    /// <summary>True when a path matches.</summary>
    /// <param name="path">Relative path with forward slashes.</param>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        // What stands behind the last wildcard must end the path: one comparison turns most paths away.
        for (var i = 0; i < _alternatives.Length; i++)
            if (path.EndsWith(_tails[i], StringComparison.Ordinal) && Matches(_alternatives[i], path)) return true;
        return false;
    }

    /// <summary>Matches one name against a pattern with <c>*</c> and <c>?</c>, without regard to slashes.</summary>
    /// <param name="pattern">Pattern.</param>
    /// <param name="name">Name.</param>
    public static bool IsNameMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name) => Matches(pattern, name);

    private static string Normalise(string pattern)
    {
        if (pattern.EndsWith('/')) pattern += "**";
        if (pattern.StartsWith("./", StringComparison.Ordinal)) pattern = pattern[2..];
        if (pattern.StartsWith('/')) return pattern[1..];
        return pattern.Contains('/', StringComparison.Ordinal) ? pattern : "**/" + pattern;
    }

    private static IEnumerable<string> Expand(string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        if (close < 0 || text.Length > 1000) return [text];
        var tails = Expand(text[(close + 1)..]).ToList();
        return text[(open + 1)..close].Split(',').SelectMany(middle => tails.Select(tail => text[..open] + middle + tail)).Take(256);
    }

    // Two-pointer wildcard matching; remembers one star within a segment and one double star, so time is bounded by the product of the lengths.
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        int p = 0, s = 0, star = -1, starAt = 0, deep = -1, deepAt = 0;
        while (s < path.Length)
        {
            if (p + 1 < pattern.Length && pattern[p] == '*' && pattern[p + 1] == '*')
            {
                p += 2;
                if (p < pattern.Length && pattern[p] == '/') p++;
                (deep, deepAt, star) = (p, s, -1);
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starAt) = (++p, s);
            }
            else if (p < pattern.Length && (pattern[p] == path[s] || (pattern[p] == '?' && path[s] != '/')))
            {
                p++;
                s++;
            }
            else if (star >= 0 && path[starAt] != '/')
            {
                (p, s) = (star, ++starAt);
            }
            else if (deep >= 0)
            {
                star = -1;
                deepAt = NextDeep(pattern, path, deep, deepAt);
                (p, s) = (deep, deepAt);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    /// <summary>After <c>**/</c> a match can only begin at a segment; after a bare <c>**</c> anywhere.</summary>
    private static int NextDeep(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path, int deep, int at)
    {
        if (pattern[deep - 1] != '/') return at + 1;
        var slash = path[at..].IndexOf('/');
        return slash < 0 ? path.Length : at + slash + 1;
    }
}
