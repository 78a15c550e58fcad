using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Patterns of policies: <c>*</c> stands for any characters, <c>?</c> for one. Compared without case, as actions are.</summary>
internal static class Glob
{
    // Beyond this product of lengths, patterns are taken to overlap: nothing that AWS accepts is that long.
    private const long MostSteps = 4_000_000;

    /// <summary>True when a pattern covers a text; wildcards in the text are covered only by wildcards. At worst the product of the lengths in steps.</summary>
    /// <param name="pattern">Pattern.</param>
    /// <param name="text">Text or narrower pattern.</param>
    public static bool Covers(string pattern, string text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && (Same(pattern[p], text[t]) || (pattern[p] == '?' && text[t] != '*')))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }

    /// <summary>Whether a pattern covers a text.</summary>
    /// <param name="pattern">Pattern, perhaps not known.</param>
    /// <param name="text">Text.</param>
    public static Truth Covers(Value pattern, string text) => pattern switch
    {
        ScalarValue scalar => Covers(scalar.Text, text) ? Truth.True : Truth.False,
        PartialText partial => Partly(partial, text),
        ReferenceValue => text.Contains('*', StringComparison.Ordinal) ? Truth.False : PatternText.Of(pattern) == text ? Truth.True : Truth.Unknown,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>True when some text fits both patterns.</summary>
    /// <param name="a">One pattern.</param>
    /// <param name="b">The other.</param>
    public static bool Overlaps(string a, string b)
    {
        if ((long)a.Length * b.Length > MostSteps) return true;

        // next[j]: what is left of a from the row below, and of b from j, share a text.
        var next = new bool[b.Length + 1];
        next[b.Length] = true;
        for (var j = b.Length - 1; j >= 0; j--) next[j] = b[j] == '*' && next[j + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            var current = new bool[b.Length + 1];
            current[b.Length] = a[i] == '*' && next[b.Length];
            for (var j = b.Length - 1; j >= 0; j--)
                current[j] = a[i] == '*' || b[j] == '*' ? next[j] || current[j + 1] : (a[i] == '?' || b[j] == '?' || Same(a[i], b[j])) && next[j + 1];
            next = current;
        }

        return next[0];
    }

    /// <summary>The best of several patterns.</summary>
    /// <param name="patterns">Patterns.</param>
    /// <param name="text">Text.</param>
    public static Truth AnyCovers(IEnumerable<Value> patterns, string text)
    {
        var best = Truth.False;
        foreach (var pattern in patterns)
        {
            var covers = Covers(pattern, text);
            if (covers == Truth.True) return Truth.True;
            if (covers > best) best = covers;
        }

        return best;
    }

    /// <summary>Whether some text fits a pattern and one of several.</summary>
    /// <param name="patterns">Patterns, perhaps not known.</param>
    /// <param name="text">Text or pattern.</param>
    public static Truth AnyOverlaps(IEnumerable<Value> patterns, string text) => patterns.Select(p => p switch
    {
        ScalarValue scalar => Overlaps(scalar.Text, text) ? Truth.True : Truth.False,
        PartialText partial => Overlaps(Widest(partial), text) ? Truth.Unknown : Truth.False,
        AbsentValue => Truth.False,
        _ => Truth.Unknown,
    }).Append(Truth.False).Max();

    // arn:aws:s3:::${Bucket}/* cannot cover everything: what is unknown stands between known texts.
    private static Truth Partly(PartialText pattern, string text)
    {
        if (PatternText.Of(pattern) is { } named && Covers(named, text)) return Truth.True;
        var known = Widest(pattern);
        return known.Trim('*').Length > 0 && (text == "*" || !Covers(known, text)) ? Truth.False : Truth.Unknown;
    }

    private static string Widest(PartialText pattern) => string.Concat(pattern.Parts.Select(p => p is ScalarValue s ? s.Text : "*"));

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
