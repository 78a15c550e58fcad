using System.Globalization;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>One finding of the JSON contract.</summary>
internal static class JsonFinding
{
    /// <summary>Writes the finding as an object.</summary>
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("severity", Words.Of(finding.Severity));
        json.WriteString("confidence", Words.Of(finding.Confidence));
        json.WriteString("status", Words.Of(finding.Status));
        json.WriteString("message", finding.Message);
        json.WriteString("fingerprint", finding.Fingerprint);
        Maps(json, finding.Rule.Maps);
        Location(json, finding.Location);
        json.WriteStartArray("places");
        foreach (var place in finding.Places) Place(json, place);
        json.WriteEndArray();
        if (finding.Trace.Count > 0) Trace(json, finding.Trace);
        Resource(json, finding.Resource);
        json.WriteStartObject("evidence");
        foreach (var (key, value) in finding.Evidence.OrderBy(e => e.Key, StringComparer.Ordinal)) json.WriteString(key, value);
        json.WriteEndObject();
        if (finding.Savings is { } savings) json.WriteNumber("savings", savings);
        else json.WriteNull("savings");
        Suppressed(json, finding.Suppressed);
        json.WriteBoolean("new", finding.New);
        json.WriteEndObject();
    }

    private static void Maps(Utf8JsonWriter json, IReadOnlyDictionary<string, IReadOnlyList<string>> maps)
    {
        json.WriteStartObject("maps");
        foreach (var (framework, controls) in maps)
        {
            json.WriteStartArray(framework);
            foreach (var control in controls)
            {
                if (framework == "cwe" && int.TryParse(control, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) json.WriteNumberValue(number);
                else json.WriteStringValue(control);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Location? location)
    {
        if (location is null)
        {
            json.WriteNull("location");
            return;
        }

        json.WriteStartObject("location");
        json.WriteString("path", location.Path);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteNumber("endLine", location.EndLine);
        json.WriteNumber("endColumn", location.EndColumn);
        json.StringOrNull("commit", location.Commit);
        json.StringOrNull("archiveEntry", location.ArchiveEntry);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        if (place.Commit is not null) json.WriteString("commit", place.Commit);
        if (place.ArchiveEntry is not null) json.WriteString("archiveEntry", place.ArchiveEntry);
        json.WriteEndObject();
    }

    private static void Trace(Utf8JsonWriter json, IReadOnlyList<TraceStep> steps)
    {
        json.WriteStartArray("trace");
        foreach (var step in steps)
        {
            json.WriteStartObject();
            json.WriteString("path", step.Location.Path);
            json.WriteNumber("line", step.Location.Line);
            json.WriteNumber("column", step.Location.Column);
            if (step.Location.ArchiveEntry is not null) json.WriteString("archiveEntry", step.Location.ArchiveEntry);
            json.WriteString("what", step.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter json, ResourceReference? resource)
    {
        if (resource is null)
        {
            json.WriteNull("resource");
            return;
        }

        json.WriteStartObject("resource");
        json.WriteString("type", resource.Type);
        json.WriteString("id", resource.Id);
        json.StringOrNull("arn", resource.Arn);
        json.StringOrNull("account", resource.Account);
        json.StringOrNull("region", resource.Region);
        json.StringOrNull("property", resource.Property);
        json.WriteEndObject();
    }

    private static void Suppressed(Utf8JsonWriter json, Suppression? suppression)
    {
        if (suppression is null)
        {
            json.WriteNull("suppressed");
            return;
        }

        json.WriteStartObject("suppressed");
        json.WriteString("kind", suppression.Kind);
        json.StringOrNull("reason", suppression.Reason);
        json.StringOrNull("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("source", suppression.Source);
        json.WriteEndObject();
    }
}
