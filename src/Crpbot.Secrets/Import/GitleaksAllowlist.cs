using System.Text;

namespace Crpbot.Secrets.Import;

/// <summary>What is let pass.</summary>
/// <param name="MatchAll">True when all given criteria must hold (<c>condition = "AND"</c>), false when one is enough.</param>
/// <param name="Commits">Commit ids.</param>
/// <param name="Paths">Path expressions.</param>
/// <param name="Regexes">Expressions on the target.</param>
/// <param name="RegexTarget"><c>secret</c>, <c>match</c> or <c>line</c>.</param>
/// <param name="StopWords">Lower-case words in the secret.</param>
/// <param name="TargetRules">Rules it is for; empty for all.</param>
public sealed record GitleaksAllowlist(
    bool MatchAll,
    IReadOnlyList<string> Commits,
    IReadOnlyList<ImportedRegex> Paths,
    IReadOnlyList<ImportedRegex> Regexes,
    string RegexTarget,
    IReadOnlyList<string> StopWords,
    IReadOnlyList<string> TargetRules)
{
    /// <summary>True when the finding is let pass.</summary>
    /// <param name="rule">Rule id.</param>
    /// <param name="path">Path of the file; null when unknown.</param>
    /// <param name="commit">Commit; null in the working tree.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="match">The whole match.</param>
    /// <param name="line">The line.</param>
    public bool Allows(string rule, string? path, string? commit, ReadOnlySpan<byte> secret, ReadOnlySpan<byte> match, ReadOnlySpan<byte> line)
    {
        if (TargetRules.Count > 0 && !TargetRules.Contains(rule, StringComparer.Ordinal)) return false;
        var target = RegexTarget switch { "match" => match, "line" => line, _ => secret };
        var lower = Encoding.Latin1.GetString(secret).ToLowerInvariant();
        var (asked, held) = (0, 0);
        Count(Commits.Count > 0, commit is not null && Commits.Contains(commit, StringComparer.OrdinalIgnoreCase), ref asked, ref held);
        Count(Paths.Count > 0, path is not null && Any(Paths, Encoding.UTF8.GetBytes(path)), ref asked, ref held);
        Count(Regexes.Count > 0, Any(Regexes, target), ref asked, ref held);
        Count(StopWords.Count > 0, StopWords.Any(w => lower.Contains(w, StringComparison.Ordinal)), ref asked, ref held);
        return asked > 0 && (MatchAll ? held == asked : held > 0);
    }

    private static void Count(bool given, bool holds, ref int asked, ref int held)
    {
        if (!given) return;
        asked++;
        if (holds) held++;
    }

    private static bool Any(IReadOnlyList<ImportedRegex> expressions, ReadOnlySpan<byte> text)
    {
        foreach (var expression in expressions)
            if (expression.IsMatch(text)) return true;
        return false;
    }
}
