using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Files;

namespace Crpbot.Evidence.Logs;

/// <summary>A log with its rotated parts, oldest first.</summary>
/// <param name="Name">Path of the part that is written now.</param>
/// <param name="Parts">Paths, oldest first.</param>
/// <param name="Gap">What is missing between them; null when nothing is.</param>
internal sealed record LogFamily(string Name, IReadOnlyList<string> Parts, string? Gap)
{
    /// <summary>The logs that match patterns.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="globs">Patterns.</param>
    public static IReadOnlyList<LogFamily> Find(IEvidenceFiles files, IReadOnlyList<PathGlob> globs)
    {
        var named = globs.SelectMany(files.Find).Distinct(StringComparer.Ordinal).ToList();
        var all = named.Concat(named.SelectMany(n => files.Find(new PathGlob("/" + BaseOf(n) + ".*")))).Distinct(StringComparer.Ordinal);
        return [.. all.GroupBy(BaseOf, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(g.Key, [.. g]))];
    }

    private static LogFamily Of(string name, List<string> paths)
    {
        // logrotate and Python's handlers count upwards into the past; dated parts sort by their date.
        var numbered = paths.Where(p => NumberOf(p) is not null).OrderByDescending(p => NumberOf(p)!.Value).ThenBy(p => p, StringComparer.Ordinal).ToList();
        var dated = paths.Where(p => p != name && NumberOf(p) is null).Order(StringComparer.Ordinal);
        var numbers = Numbers(numbered);
        var gap = numbers.Count > 0 && numbers.Count != numbers[0] ? string.Create(CultureInfo.InvariantCulture, $"{numbers[0]} parts were rotated away from {name}, and {numbers.Count} are here") : null;
        if (gap is null && !paths.Contains(name, StringComparer.Ordinal)) gap = $"{name} itself is not here, only rotated parts of it";
        return new LogFamily(name, [.. dated, .. numbered, .. paths.Where(p => p == name)], gap);

        static List<int> Numbers(List<string> parts) => [.. parts.Select(p => NumberOf(p)!.Value).Distinct().OrderDescending()];
    }

    private static string Unpacked(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;

    private static int? NumberOf(string path)
    {
        var plain = Unpacked(path);
        var digits = plain.AsSpan(plain.LastIndexOf('.') + 1);
        return digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static string BaseOf(string path)
    {
        var plain = Unpacked(path);
        if (NumberOf(path) is not null) return plain[..plain.LastIndexOf('.')];
        var dot = plain.LastIndexOf('.');

        // app.log.2026-11-24, app.log-20261124
        var mark = plain.IndexOf(".log", StringComparison.OrdinalIgnoreCase);
        return mark >= 0 && mark + 4 < plain.Length && plain[mark + 4] is '.' or '-' ? plain[..(mark + 4)] : dot < 0 ? path : plain;
    }
}
