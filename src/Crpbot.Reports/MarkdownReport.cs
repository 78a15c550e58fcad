using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>GitHub-flavoured Markdown for pull requests, step summaries and mails.</summary>
public sealed class MarkdownReport : TextReport
{
    private const int NotScannedShown = 100;
    private const int PlacesShown = 10;
    private const int StepsShown = 12;
    private static readonly Severity[] WorstFirst = [Severity.Critical, Severity.High, Severity.Medium, Severity.Low, Severity.Info];

    /// <inheritdoc />
    public override string Format => "markdown";

    /// <summary>The report as text of a limited size: findings that do not fit are counted instead.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="maxBytes">Largest size in UTF-8 bytes; at least 16,384.</param>
    public static string Render(ScanResult result, int maxBytes)
    {
        var tally = new Tally(result);
        var head = Head(result, tally);
        var tail = NotScanned(tally) + Controls(result.Controls);
        var room = maxBytes - Encoding.UTF8.GetByteCount(head) - Encoding.UTF8.GetByteCount(tail) - 200;
        return head + Findings(tally, room) + tail;
    }

    /// <inheritdoc />
    protected override void Write(ScanResult result, TextWriter output, ReportOptions options) => output.Write(Render(result, int.MaxValue));

    private static string Head(ScanResult result, Tally tally)
    {
        var verdict = result.Gate.Verdict switch { GateVerdict.Passed => "passed", GateVerdict.Failed => "failed", _ => "incomplete" };
        var text = new StringBuilder("## crpbot: ").Append(verdict).Append("\n\n").Append(Markdown.Escape(result.Gate.Reason)).Append("\n\n");
        text.Append("| severity | findings |\n| --- | ---: |\n");
        foreach (var severity in WorstFirst)
            text.Append("| ").Append(Words.Of(severity)).Append(" | ").Append(Tally.Number(tally.Open.Count(f => f.Severity == severity && f.Status == FindingStatus.Fail))).Append(" |\n");
        if (tally.Open.Count > tally.Failing) text.Append("| not assessed | ").Append(Tally.Number(tally.Open.Count - tally.Failing)).Append(" |\n");
        text.Append('\n').Append(Tally.Plural(result.Subjects, "file")).Append(" of ").Append(Markdown.Code(result.Target)).Append(" scanned with ").Append(Tally.Plural(result.RulesRun, "rule")).Append('.');
        if (tally.Hidden.Length > 0) text.Append(" Hidden: ").Append(Markdown.Escape(tally.Hidden)).Append('.');
        return text.Append('\n').ToString();
    }

    private static string Findings(Tally tally, int room)
    {
        var text = new StringBuilder();
        var used = 0;
        var written = 0;
        Severity? heading = null;
        foreach (var finding in tally.Open)
        {
            var part = (heading == finding.Severity ? string.Empty : "\n### " + Words.Of(finding.Severity) + "\n\n") + Item(finding);
            used += Encoding.UTF8.GetByteCount(part);
            if (used > room) break;
            heading = finding.Severity;
            text.Append(part);
            written++;
        }

        if (written < tally.Open.Count) text.Append("\n… and ").Append(Tally.Plural(tally.Open.Count - written, "more finding")).Append("; the whole list is too long for this page.\n");
        return text.ToString();
    }

    private static string Item(Finding finding)
    {
        var text = new StringBuilder("* **").Append(Markdown.Escape(finding.Rule.Title)).Append("** ").Append(Markdown.Code(finding.Rule.Id));
        if (finding.Status == FindingStatus.Unknown) text.Append(" (not assessed)");
        text.Append(" at ").Append(Primary(finding)).Append("  \n  ").Append(Markdown.Escape(finding.Message)).Append("  \n");
        if (finding.Trace.Count > 0)
            text.Append("  Path: ").AppendJoin(" → ", Steps(finding.Trace).Select(s => Link(s.Location.Path, s.Location.ArchiveEntry, s.Location.Line, null) + " " + Markdown.Escape(s.What))).Append("  \n");
        if (finding.Places.Count > 0)
        {
            text.Append("  Also: ").AppendJoin(", ", finding.Places.Take(PlacesShown).Select(p => Link(p.Path, p.ArchiveEntry, p.Line, p.Commit)));
            if (finding.Places.Count > PlacesShown) text.Append(" and ").Append(Tally.Number(finding.Places.Count - PlacesShown)).Append(" more");
            text.Append("  \n");
        }

        return text.Append("  Fix: ").Append(Markdown.Escape(finding.Rule.Remediation)).Append('\n').ToString();
    }

    // A long way is told by its ends.
    private static IEnumerable<TraceStep> Steps(IReadOnlyList<TraceStep> trace) => trace.Count <= StepsShown ? trace : trace.Take(StepsShown - 1).Append(trace[^1]);

    private static string Primary(Finding finding) => finding.Location is { } at
        ? Link(at.Path, at.ArchiveEntry, at.Line, at.Commit)
        : Markdown.Code(Printable.Path(finding));

    private static string Link(string path, string? archiveEntry, int line, string? commit)
    {
        var shown = Markdown.Code(string.Create(CultureInfo.InvariantCulture, $"{Printable.Path(path, archiveEntry)}:{line}"));
        if (commit is not null) return shown + " in commit " + Markdown.Code(Printable.ShortCommit(commit));
        var anchor = archiveEntry is null ? string.Create(CultureInfo.InvariantCulture, $"#L{line}") : string.Empty;
        return "[" + shown + "](" + PathUri.Encode(path) + anchor + ")";
    }

    private static string NotScanned(Tally tally)
    {
        var text = new StringBuilder();
        List("Could not be scanned", tally.Incomplete);
        List("Left out on purpose", tally.LeftOut);
        return text.ToString();

        void List(string title, IReadOnlyList<NotScanned> items)
        {
            if (items.Count == 0) return;
            text.Append("\n### ").Append(title).Append("\n\n");
            foreach (var item in items.Take(NotScannedShown))
                text.Append("* ").Append(Markdown.Code(Printable.Path(item.What, null))).Append(item.Count > 1 ? " (" + Tally.Number(item.Count) + ")" : string.Empty).Append(": ").Append(Markdown.Escape(item.Why)).Append('\n');
            if (items.Count > NotScannedShown) text.Append("* and ").Append(Tally.Number(items.Skip(NotScannedShown).Sum(n => (long)n.Count))).Append(" more\n");
        }
    }

    private static string Controls(IReadOnlyList<Control> controls)
    {
        if (controls.Count == 0) return string.Empty;
        var text = new StringBuilder("\n### Controls\n\n| framework | control | status | findings |\n| --- | --- | --- | ---: |\n");
        foreach (var c in controls)
            text.Append("| ").Append(Markdown.Escape(c.Framework)).Append(" | ").Append(Markdown.Escape(c.Id)).Append(" | ").Append(Markdown.Escape(c.Status)).Append(" | ").Append(Tally.Number(c.Findings)).Append(" |\n");
        return text.ToString();
    }
}
