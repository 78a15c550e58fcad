using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>
/// Workflow commands for GitHub Actions: annotations of the worst ten findings (the runner shows ten a step), then the gate's sentence.
/// <see cref="Summary"/> gives the text for <c>$GITHUB_STEP_SUMMARY</c>.
/// </summary>
public sealed class GithubReport : TextReport
{
    private const int MaxAnnotations = 10;
    private const int MaxSummaryBytes = 1_000_000;

    /// <inheritdoc />
    public override string Format => "github";

    /// <summary>The step summary: Markdown of at most 1,000,000 bytes (GitHub drops a summary over 1,024 KiB whole).</summary>
    /// <param name="result">What was found.</param>
    public static string Summary(ScanResult result) => MarkdownReport.Render(result, MaxSummaryBytes);

    /// <inheritdoc />
    protected override void Write(ScanResult result, TextWriter output, ReportOptions options)
    {
        var tally = new Tally(result);
        var left = MaxAnnotations;
        if (tally.IsIncomplete)
        {
            left--;
            var first = tally.Incomplete.Count > 0 ? "\n" + Printable.Path(tally.Incomplete[0].What, null) + ": " + Printable.Escape(tally.Incomplete[0].Why) : string.Empty;
            output.WriteLine("::error title=crpbot could not finish::" + Data(Printable.Escape(result.Gate.Reason) + first));
        }

        var shown = Math.Min(left, tally.Open.Count);
        for (var i = 0; i < shown; i++)
        {
            var rest = i == shown - 1 ? tally.Open.Count - shown : 0;
            output.WriteLine(Annotation(tally.Open[i], rest, options.PathPrefix));
        }

        output.WriteLine(Printable.Escape(result.Gate.Reason));
    }

    private static string Annotation(Finding finding, int more, string pathPrefix)
    {
        var command = finding.Severity switch { Severity.Critical or Severity.High => "error", Severity.Medium => "warning", _ => "notice" };
        if (finding.Status == FindingStatus.Unknown) command = "notice";
        var text = new StringBuilder("::").Append(command).Append(' ');
        if (finding.Location is { Commit: null } at)
        {
            text.Append("file=").Append(Property(pathPrefix + at.Path)).Append(',');
            if (at.ArchiveEntry is null)
                text.Append(CultureInfo.InvariantCulture, $"line={at.Line},endLine={at.EndLine},").Append(at.Line == at.EndLine ? string.Create(CultureInfo.InvariantCulture, $"col={at.Column},endColumn={at.EndColumn},") : string.Empty);
        }

        var title = Words.Of(finding.Severity) + "[" + finding.Rule.Id + "] " + finding.Rule.Title;
        return text.Append("title=").Append(Property(Printable.Escape(title))).Append("::").Append(Data(Message(finding, more))).ToString();
    }

    private static string Message(Finding finding, int more)
    {
        var text = new StringBuilder(Printable.Escape(finding.Message));
        if (finding.Location is not { Commit: null, ArchiveEntry: null }) text.Append("\nat ").Append(PlaceWords.Of(finding)).Append(PlaceWords.Commit(finding, finding.Location?.Commit));
        text.Append("\nFix: ").Append(Printable.Escape(finding.Rule.Remediation.ReplaceLineEndings(" ")));
        if (more > 0) text.Append("\nAnd ").Append(Tally.Plural(more, "more finding")).Append(": see the step summary or the log.");
        return text.ToString();
    }

    /// <summary>Escapes as the runner unescapes: command data.</summary>
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>Escapes as the runner unescapes: command properties. Other control characters have no business in a log.</summary>
    private static string Property(string text)
    {
        var escaped = Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
        return Printable.Escape(escaped);
    }
}
