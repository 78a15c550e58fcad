using Crpbot.Core;

namespace Crpbot.Reports.Terminal;

/// <summary>The result for people: excerpts or one line each, then what ran, what did not, and why the exit code is what it is.</summary>
/// <param name="detail">How much of each finding is shown.</param>
public sealed class TerminalReport(TerminalDetail detail) : TextReport
{
    private const int FullUpTo = 30;
    private const int MinimumWidth = 40;

    /// <inheritdoc />
    public override string Format => detail switch
    {
        TerminalDetail.Full => "full",
        TerminalDetail.Concise => "concise",
        _ => "terminal",
    };

    /// <inheritdoc />
    protected override void Write(ScanResult result, TextWriter output, ReportOptions options)
    {
        var palette = new Palette(options.Color);
        var tally = new Tally(result);
        var full = detail == TerminalDetail.Full || (detail == TerminalDetail.Auto && tally.Open.Count <= FullUpTo);
        if (full) WriteBlocks(tally.Open, output, palette, options);
        else WriteLines(tally.Open, output, palette, options);
        new Footer(result, tally, options, palette, output).Write(shortened: !full && detail == TerminalDetail.Auto);
    }

    private static void WriteBlocks(IReadOnlyList<Finding> findings, TextWriter output, Palette palette, ReportOptions options)
    {
        var block = new FindingBlock(output, palette, options, Math.Max(MinimumWidth, options.Width));
        for (var i = 0; i < findings.Count; i++)
        {
            if (i > 0) output.WriteLine();
            block.Write(findings[i]);
        }
    }

    private static void WriteLines(IReadOnlyList<Finding> findings, TextWriter output, Palette palette, ReportOptions options)
    {
        var link = new Link(options.LinkRoot);
        foreach (var finding in findings)
        {
            var place = link.To(PlaceWords.Of(finding), finding.Location is { Commit: null } at ? at.Path : null);
            var more = finding.Places.Count == 0 ? string.Empty : " (+" + Tally.Plural(finding.Places.Count, "place") + ")";
            var unknown = finding.Status == FindingStatus.Unknown ? " (not assessed)" : string.Empty;
            var rule = palette.Of(finding.Severity, Words.Of(finding.Severity) + "[" + Printable.Escape(finding.Rule.Id) + "]");
            output.WriteLine($"{place}: {rule} {Printable.Escape(finding.Rule.Title)}{unknown}{PlaceWords.Commit(finding, finding.Location?.Commit)}{more}");
        }
    }
}
