using System.Text;

namespace Crpbot.Core;

/// <summary>
/// What is known and accepted for now: a sorted, reviewable text file, one line for each place (fingerprint, rule, path), without secrets
/// and without line numbers, so that it survives moved lines.
/// </summary>
public sealed class Baseline
{
    private const string Header = "# crpbot baseline 1: fingerprint, rule, path. Review it like code; `crpbot baseline` writes it again.";
    private readonly HashSet<string> _known;

    private Baseline(HashSet<string> known) => _known = known;

    /// <summary>Number of places in it.</summary>
    public int Count => _known.Count;

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="UserError">A line is not a baseline line.</exception>
    public static Baseline Parse(string text, string file)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            var fingerprint = end < 0 ? line : line[..end];
            if (fingerprint.Length != 32 || !fingerprint.All(char.IsAsciiHexDigitLower))
                throw new UserError("not a baseline line: it must begin with a fingerprint of 32 hex digits", "write the file again with `crpbot baseline`", file, number, 1);
            known.Add(fingerprint);
        }

        return new Baseline(known);
    }

    /// <summary>Writes the baseline of a run.</summary>
    /// <param name="findings">Findings to accept; suppressed ones are left out.</param>
    public static string Format(IEnumerable<Finding> findings)
    {
        var lines = new SortedSet<(string Path, string Rule, string Fingerprint)>();
        foreach (var finding in findings)
        {
            if (finding.Suppressed is { Kind: not "baseline" }) continue;
            lines.Add((Escape(finding.SortPath), finding.Rule.Id, finding.Fingerprint));
            foreach (var place in finding.Places)
                if (place.Fingerprint is { } print) lines.Add((Escape(place.Path), finding.Rule.Id, print));
        }

        var text = new StringBuilder(Header).Append('\n');
        foreach (var (path, rule, fingerprint) in lines.OrderBy(l => l.Path, StringComparer.Ordinal).ThenBy(l => l.Rule, StringComparer.Ordinal).ThenBy(l => l.Fingerprint, StringComparer.Ordinal))
            text.Append(fingerprint).Append(' ').Append(rule).Append(' ').Append(path).Append('\n');
        return text.ToString();
    }

    /// <summary>True when every place of the finding is known.</summary>
    /// <param name="finding">The finding.</param>
    public bool Knows(Finding finding) => _known.Contains(finding.Fingerprint) && finding.Places.All(p => p.Fingerprint is null || _known.Contains(p.Fingerprint));

    private static string Escape(string path)
    {
        var text = new StringBuilder(path.Length);
        foreach (var c in path)
        {
            if (char.IsControl(c)) text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        return text.ToString();
    }
}
