using System.Globalization;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>Writes findings as SARIF results.</summary>
/// <param name="json">Receives the objects.</param>
/// <param name="ruleIndex">Position of each rule in the driver's list.</param>
/// <param name="withSuppressions">True when any result of the run has one: SARIF then wants the property in all (3.27.23).</param>
/// <param name="withBaseline">True to say which results are new (3.27.24).</param>
/// <param name="pathPrefix">Stands before every path.</param>
internal sealed class SarifResult(Utf8JsonWriter json, IReadOnlyDictionary<string, int> ruleIndex, bool withSuppressions, bool withBaseline, string pathPrefix)
{
    private const int MaxRelated = 100;

    /// <summary>True for what an author suppressed; a baseline is told by <c>baselineState</c>.</summary>
    public static bool Suppresses(Suppression? suppression) => suppression is { Kind: not "baseline" };

    /// <summary>Writes an artifactLocation relative to the root of the sources.</summary>
    public static void Artifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", PathUri.Encode(path));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
    }

    /// <summary>Writes one result.</summary>
    public void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex[finding.Rule.Id]);
        json.WriteString("kind", finding.Status == FindingStatus.Fail ? "fail" : "open");
        json.WriteString("level", finding.Status == FindingStatus.Fail ? SarifRule.Level(finding.Severity) : "none");
        json.WriteStartObject("message");
        json.WriteString("text", finding.Location is { ArchiveEntry: { } entry } at ? finding.Message + InArchive(entry, at.Line) : finding.Message);
        json.WriteEndObject();
        json.WriteStartArray("locations");
        Location(finding);
        json.WriteEndArray();
        if (finding.Places.Count > 0) Related(finding.Places);
        if (finding.Trace.Count > 0) CodeFlow(finding.Trace);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("crpbot/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (withSuppressions) Suppression(finding.Suppressed);
        if (withBaseline) json.WriteString("baselineState", finding.New ? "new" : "unchanged");
        Properties(finding);
        json.WriteEndObject();
    }

    private void Location(Finding finding)
    {
        json.WriteStartObject();
        if (finding.Location is { } at)
        {
            json.WriteStartObject("physicalLocation");
            Artifact(json, pathPrefix + at.Path);
            json.WriteStartObject("region");
            Start(at.Line, at.Column, at.ArchiveEntry);
            if (at.ArchiveEntry is null)
            {
                json.WriteNumber("endLine", Math.Max(1, at.EndLine));
                json.WriteNumber("endColumn", Math.Max(1, at.EndColumn));
            }

            if (finding.Excerpt is { Lines.Count: > 0 } excerpt)
            {
                json.WriteStartObject("snippet");
                json.WriteString("text", string.Join('\n', excerpt.Lines));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (finding.Resource is { } resource)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", resource.Id);
            json.WriteString("fullyQualifiedName", resource.Arn ?? resource.Type + "/" + resource.Id);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>A line inside an archive entry is no line of the archive, so that the region is the archive's beginning.</summary>
    private void Start(int line, int column, string? archiveEntry)
    {
        json.WriteNumber("startLine", archiveEntry is null ? Math.Max(1, line) : 1);
        if (archiveEntry is null) json.WriteNumber("startColumn", Math.Max(1, column));
    }

    private static string InArchive(string entry, int line) => string.Create(CultureInfo.InvariantCulture, $" in {entry}, line {line}");

    private void Related(IReadOnlyList<Place> places)
    {
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < places.Count && i < MaxRelated; i++)
        {
            var place = places[i];
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            json.WriteStartObject("physicalLocation");
            Artifact(json, pathPrefix + place.Path);
            json.WriteStartObject("region");
            Start(place.Line, place.Column, place.ArchiveEntry);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("message");
            json.WriteString("text", "also here" + (place.ArchiveEntry is { } entry ? InArchive(entry, place.Line) : string.Empty) + (place.Commit is { } c ? " (commit " + c + ")" : string.Empty));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // One flow of one thread (3.36, 3.37): the way of the data, source first.
    private void CodeFlow(IReadOnlyList<TraceStep> steps)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteStartObject("physicalLocation");
            Artifact(json, pathPrefix + step.Location.Path);
            json.WriteStartObject("region");
            Start(step.Location.Line, step.Location.Column, step.Location.ArchiveEntry);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("message");
            json.WriteString("text", step.What + (step.Location.ArchiveEntry is { } entry ? InArchive(entry, step.Location.Line) : string.Empty));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Suppression(Suppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (Suppresses(suppression))
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression!.Kind == "inline" ? "inSource" : "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", (suppression.Reason is { } reason ? reason + " " : string.Empty) + "(" + suppression.Source + ")");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Properties(Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("confidence", Words.Of(finding.Confidence));
        if (finding.Location?.Commit is { } commit) json.WriteString("commit", commit);
        if (finding.Location?.ArchiveEntry is { } entry) json.WriteString("archiveEntry", entry);
        if (finding.Places.Count > MaxRelated) json.WriteNumber("placesNotListed", finding.Places.Count - MaxRelated);
        json.WriteEndObject();
    }
}
