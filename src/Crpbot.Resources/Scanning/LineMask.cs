using System.Text.RegularExpressions;

namespace Crpbot.Resources.Scanning;

/// <summary>Masks values in a shown line that only their names give away, too weak for the secret engine to know them.</summary>
internal static partial class LineMask
{
    private const int Neighbours = 3;

    /// <summary>The line, masked.</summary>
    /// <param name="line">The line, or a part of it.</param>
    /// <param name="lines">All lines of the file.</param>
    /// <param name="index">0-based index of the line.</param>
    public static string Apply(string line, IReadOnlyList<string> lines, int index)
    {
        var shown = NamedValue().Replace(line, "${key}…");
        if (!PlainValue().IsMatch(shown)) return shown;

        // {Name: DB_PASSWORD, Value: …}: the name may stand on this line, or beside it. One too many hidden does no harm.
        for (var i = Math.Max(0, index - Neighbours); i <= Math.Min(lines.Count - 1, index + Neighbours); i++)
            if (SensitiveName().IsMatch(i == index ? line : Head(lines[i]))) return PlainValue().Replace(shown, "${key}…");
        return shown;
    }

    private static string Head(string line) => line.Length <= 1000 ? line : line[..1000];

    [GeneratedRegex("""(?<key>(?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential)\w*["']?\s*[:=]\s*)(?!!|\{|\[|true\b|false\b|["']?\{\{resolve|["']?\$\{|[>|])(?:"(?:\\.|[^"\\])*"?|'[^']*'?|[^,}\s#]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedValue();

    [GeneratedRegex("""(?<key>(?<![\w])["']?(?:default|parameter|header)?value["']?\s*[:=]\s*)(?!!|\{|\[|true\b|false\b|["']?\{\{resolve|["']?\$\{|[>|])(?:"(?:\\.|[^"\\])*"?|'[^']*'?|[^,}\s#]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainValue();

    [GeneratedRegex("""(?:key|name)["']?\s*[:=]\s*["']?[\w./-]*(?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|credential)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SensitiveName();
}
