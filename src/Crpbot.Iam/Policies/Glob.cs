using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>Patterns of policies: <c>*</c> stands for any characters, <c>?</c> for one. Actions are compared without case.</summary>
internal static class Glob
{
    /// <summary>True when a pattern covers a text; wildcards in the text are covered only by wildcards. Linear in the pattern times the text at worst.</summary>
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
        ChoiceValue choice => Kleene.Join(choice.Options.Select(o => Covers(o.Value, text))),
        PartialText partial => Partly(partial, text),
        ReferenceValue => text == "*" ? Truth.False : Truth.Unknown,
        UnknownValue => Truth.Unknown,
        _ => Truth.False,
    };

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

    // arn:aws:s3:::${Bucket}/* cannot cover everything: what is unknown stands between known texts.
    private static Truth Partly(PartialText pattern, string text)
    {
        var known = string.Concat(pattern.Parts.Select(p => p is ScalarValue s ? s.Text : "*"));
        return known.Trim('*').Length > 0 && !Covers(known, text) ? Truth.False : text == "*" && known.Trim('*').Length > 0 ? Truth.False : Truth.Unknown;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
