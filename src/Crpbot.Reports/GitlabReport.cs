using System.Globalization;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>GitLab Code Quality report (<c>artifacts:reports:codequality</c>): open findings, and one entry for each thing that could not be scanned.</summary>
public sealed class GitlabReport : IReport
{
    /// <inheritdoc />
    public string Format => "gitlab";

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options) => JsonText.Write(output, json =>
    {
        var tally = new Tally(result);
        var prints = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray();
        foreach (var finding in tally.Open)
        {
            var severity = finding.Status == FindingStatus.Unknown ? "info" : SeverityOf(finding.Severity);
            Entry(json, finding.Rule.Id, Description(finding), severity, Unique(prints, finding.Fingerprint), options.PathPrefix + finding.SortPath, finding.Location);
        }

        var hash = new Fingerprint(null);
        foreach (var item in tally.Incomplete)
            Entry(json, "not-scanned", "Not scanned: " + item.Why, "major", Unique(prints, hash.OfPlace("not-scanned", item.What, item.Why)), options.PathPrefix + item.What, null);
        json.WriteEndArray();
    });

    private static void Entry(Utf8JsonWriter json, string rule, string text, string severity, string fingerprint, string path, Location? at)
    {
        json.WriteStartObject();
        json.WriteString("description", text);
        json.WriteString("check_name", rule);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", at is { ArchiveEntry: null } ? Math.Max(1, at.Line) : 1);
        if (at is { ArchiveEntry: null } && at.EndLine > at.Line) json.WriteNumber("end", at.EndLine);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Description(Finding finding)
    {
        var title = finding.Message.StartsWith(finding.Rule.Title, StringComparison.Ordinal) ? string.Empty : finding.Rule.Title + ": ";
        var entry = finding.Location is { ArchiveEntry: { } name } at ? string.Create(CultureInfo.InvariantCulture, $" in {name}, line {at.Line}") : string.Empty;
        return title + finding.Message + entry + PlaceWords.Commit(finding, finding.Location?.Commit);
    }

    /// <summary>GitLab shows only the first entry of a fingerprint, so a second one gets a number.</summary>
    private static string Unique(Dictionary<string, int> prints, string fingerprint)
    {
        var count = prints.GetValueOrDefault(fingerprint) + 1;
        prints[fingerprint] = count;
        return count == 1 ? fingerprint : string.Create(CultureInfo.InvariantCulture, $"{fingerprint}-{count}");
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Critical => "blocker",
        Severity.High => "critical",
        Severity.Medium => "major",
        Severity.Low => "minor",
        _ => "info",
    };
}
