using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Secrets.Import;

/// <summary>Reads <c>.gitleaksignore</c>: one fingerprint a line, <c>path:rule:line</c> or <c>commit:path:rule:line</c>.</summary>
public static class GitleaksIgnoreFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="differences">Receives a sentence for each line that is no fingerprint.</param>
    public static IReadOnlyList<Ignore> Read(string text, string file, ICollection<string> differences)
    {
        var ignores = new List<Ignore>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (Parse(line, file, number) is { } ignore) ignores.Add(ignore);
            else differences.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: not a gitleaks fingerprint (path:rule:line)"));
        }

        return ignores;
    }

    private static Ignore? Parse(string line, string file, int number)
    {
        var parts = line.Split(':');
        if (parts.Length < 3 || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var at)) return null;
        var commit = parts.Length > 3 && parts[0].Length is >= 7 and <= 64 && parts[0].All(char.IsAsciiHexDigitLower) ? parts[0] : null;
        var path = string.Join(':', parts[(commit is null ? 0 : 1)..^2]).Replace('\\', '/');

        // The rule names are gitleaks' own, so place and line decide, not the name.
        return new Ignore(new PathGlob("/" + Literal(path)), null, null, "listed in .gitleaksignore", null, string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"))
        {
            Kind = "gitleaksignore",
            Own = false,
            AtLine = at,
            Commit = commit,
            Line = number,
        };
    }

    // A path is no pattern: what a glob would read as wildcard matches itself too.
    private static string Literal(string path) => path.TrimStart('/');
}
