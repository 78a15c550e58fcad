using System.Globalization;

namespace Crpbot.Core;

/// <summary>
/// Reads ignore comments: <c>crpbot: ignore[id, id] reason until=2027-01-31</c> in any comment syntax, and the markers of other tools
/// that teams already have in their code (<c>gitleaks:allow</c>, <c>pragma: allowlist secret</c>, <c>nosec</c>, <c>noqa: S105</c>).
/// A comment that stands alone on its line also covers the next line.
/// </summary>
public static class InlineIgnores
{
    private const string Marker = "crpbot:";

    /// <summary>The ignores that apply to a line.</summary>
    /// <param name="line">The line's text.</param>
    /// <param name="before">The text of the line before it; empty when there is none.</param>
    /// <param name="number">1-based number of <paramref name="line"/>.</param>
    public static IReadOnlyList<InlineIgnore> Of(string line, string before, int number)
    {
        List<InlineIgnore>? found = null;
        Add(ref found, Parse(line, number));
        if (StandsAlone(before)) Add(ref found, Parse(before, number - 1));
        Add(ref found, Foreign(line, number));
        if (before.Contains("pragma: allowlist nextline", StringComparison.OrdinalIgnoreCase)) Add(ref found, new InlineIgnore([], null, null, number - 1, Own: false));
        return found ?? (IReadOnlyList<InlineIgnore>)[];
    }

    /// <summary>Parses a <c>crpbot: ignore</c> comment; null when the line holds none.</summary>
    /// <param name="line">The line's text.</param>
    /// <param name="number">Its 1-based number.</param>
    public static InlineIgnore? Parse(string line, int number)
    {
        var at = line.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = line[(at + Marker.Length)..].TrimStart();
        if (!rest.StartsWith("ignore", StringComparison.OrdinalIgnoreCase)) return null;
        rest = rest["ignore".Length..];
        if (rest.Length > 0 && char.IsAsciiLetterOrDigit(rest[0])) return null;
        var rules = TakeRules(ref rest);
        var until = TakeUntil(ref rest);
        return new InlineIgnore(rules, CleanReason(rest), until, number, Own: true);
    }

    private static string[] TakeRules(ref string rest)
    {
        if (!rest.StartsWith('[')) return [];
        var close = rest.IndexOf(']', StringComparison.Ordinal);
        if (close < 0) return [];
        var rules = rest[1..close].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        rest = rest[(close + 1)..];
        return rules;
    }

    private static DateOnly? TakeUntil(ref string rest)
    {
        const string key = "until=";
        var at = rest.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || rest.Length < at + key.Length + 10) return null;
        if (!DateOnly.TryParseExact(rest.AsSpan(at + key.Length, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        rest = rest[..at] + rest[(at + key.Length + 10)..];
        return date;
    }

    private static string? CleanReason(string rest)
    {
        var reason = rest.Trim();
        foreach (var end in (ReadOnlySpan<string>)["*/", "-->", "--%>", "%>", "#}", "}}", "--]]"])
            if (reason.EndsWith(end, StringComparison.Ordinal)) reason = reason[..^end.Length].TrimEnd();
        reason = reason.TrimStart(':', '-', ' ', '–', '—');
        return reason.Length == 0 ? null : reason;
    }

    private static InlineIgnore? Foreign(string line, int number)
    {
        if (Has(line, "gitleaks:allow") || Has(line, "betterleaks:allow") || Has(line, "trufflehog:ignore") || Has(line, "ggignore")
            || Has(line, "pragma: allowlist secret") || Has(line, "nosemgrep: generic.secrets"))
            return new InlineIgnore([], null, null, number, Own: false);
        var nosec = line.IndexOf("# nosec", StringComparison.OrdinalIgnoreCase);
        if (nosec >= 0) return new InlineIgnore(Codes(line[(nosec + 7)..], 'B'), null, null, number, Own: false);
        var noqa = line.IndexOf("# noqa:", StringComparison.OrdinalIgnoreCase);
        if (noqa < 0 || Codes(line[(noqa + 7)..], 'S') is not { Length: > 0 } codes) return null;
        return new InlineIgnore(codes, null, null, number, Own: false);
    }

    private static string[] Codes(string text, char letter) =>
        [.. text.Split([' ', ',', ':', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length == 4 && w[0] == letter && w[1..].All(char.IsAsciiDigit))];

    private static bool Has(string line, string marker) => line.Contains(marker, StringComparison.OrdinalIgnoreCase);

    private static bool StandsAlone(string line)
    {
        var text = line.AsSpan().TrimStart();
        foreach (var start in (ReadOnlySpan<string>)["#", "//", "/*", "--", ";", "<!--", "*", "%", "'", "REM ", "rem ", "{#", "{{!", "::", "\"\"\""])
            if (text.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    private static void Add(ref List<InlineIgnore>? list, InlineIgnore? item)
    {
        if (item is not null) (list ??= []).Add(item);
    }
}
