namespace Crpbot.Rules;

/// <summary>Suggestions for mistyped words.</summary>
public static class DidYouMean
{
    /// <summary>The known word nearest to a mistyped one, or null when none is near enough.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">Known words.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        var limit = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= limit) continue;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance >= limit) continue;
            (best, limit) = (candidate, distance);
        }

        return best;
    }

    /// <summary>A sentence with the suggestion, or null.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">Known words.</param>
    public static string? Sentence(string word, IEnumerable<string> known) => Nearest(word, known) is { } best ? $"did you mean '{best}'?" : null;

    /// <summary>Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    public static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < 3; i++) rows[i] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (current, last, before) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
