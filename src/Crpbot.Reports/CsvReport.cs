using System.Globalization;
using System.Text;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>
/// One row for each finding, for spreadsheets: comma, LF, and the byte order mark without which spreadsheets guess the wrong encoding.
/// A cell that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
public sealed class CsvReport : IReport
{
    private static readonly string[] Columns =
    [
        "severity", "confidence", "rule", "title", "path", "line", "column", "archiveEntry", "commit", "places", "new", "suppressed", "fingerprint", "message", "remediation",
    ];

    /// <inheritdoc />
    public string Format => "csv";

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16 * 1024, leaveOpen: true);
        Row(writer, Columns);
        foreach (var finding in result.Findings) Row(writer, Cells(finding));
    }

    private static string[] Cells(Finding finding)
    {
        var at = finding.Location;
        return
        [
            Words.Of(finding.Severity) + (finding.Status == FindingStatus.Unknown ? " (not assessed)" : string.Empty),
            Words.Of(finding.Confidence),
            finding.Rule.Id,
            finding.Rule.Title,
            finding.SortPath,
            Number(at?.Line),
            Number(at?.Column),
            at?.ArchiveEntry ?? string.Empty,
            at?.Commit ?? string.Empty,
            Number(finding.Places.Count + 1),
            finding.New ? "true" : "false",
            finding.Suppressed is { } s ? s.Kind + (s.Reason is { } reason ? ": " + reason : string.Empty) : string.Empty,
            finding.Fingerprint,
            finding.Message,
            finding.Rule.Remediation.ReplaceLineEndings(" "),
        ];
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static void Row(StreamWriter writer, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            Cell(writer, cells[i]);
        }

        writer.Write('\n');
    }

    private static void Cell(StreamWriter writer, string value)
    {
        // Full-width signs begin a formula too, where the spreadsheet is set to Japanese or Chinese.
        var formula = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
        var text = (formula ? "'" : string.Empty) + Printable.Escape(value);
        if (text.AsSpan().IndexOfAny(",\"; ") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
