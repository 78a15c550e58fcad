using System.Globalization;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>The contract for other programs: docs/schema/crpbot-result-1.schema.json. Holds all findings, also suppressed and old ones.</summary>
public sealed class JsonReport : IReport
{
    private const string SchemaVersion = "1";

    /// <inheritdoc />
    public string Format => "json";

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options) => JsonText.Write(output, json => Result(json, result));

    private static void Result(Utf8JsonWriter json, ScanResult result)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "crpbot");
        json.WriteString("version", result.ToolVersion);
        json.WriteEndObject();
        json.WriteString("target", result.Target);
        json.WriteString("startedAt", Instant(result.StartedAt));
        json.WriteStartArray("scanners");
        foreach (var scanner in result.Scanners) Scanner(json, scanner);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings) JsonFinding.Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("controls");
        foreach (var control in result.Controls) Control(json, control);
        json.WriteEndArray();
        json.WriteStartArray("notScanned");
        foreach (var item in result.NotScanned) NotScanned(json, item);
        json.WriteEndArray();
        Shown(json, result.Shown);
        json.WriteStartObject("gate");
        json.WriteString("verdict", Words.Of(result.Gate.Verdict));
        json.WriteNumber("exitCode", result.Gate.ExitCode);
        json.WriteString("reason", result.Gate.Reason);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Scanner(Utf8JsonWriter json, ScannerReport scanner)
    {
        json.WriteStartObject();
        json.WriteString("name", scanner.Name);
        json.WriteString("status", Words.Of(scanner.Status));
        json.StringOrNull("reason", scanner.Reason);
        json.WriteNumber("subjects", scanner.Subjects);
        json.WriteNumber("milliseconds", scanner.Milliseconds);
        json.WriteEndObject();
    }

    private static void Control(Utf8JsonWriter json, Control control)
    {
        json.WriteStartObject();
        json.WriteString("framework", control.Framework);
        json.WriteString("control", control.Id);
        json.WriteString("status", control.Status);
        json.WriteNumber("findings", control.Findings);
        json.WriteEndObject();
    }

    private static void NotScanned(Utf8JsonWriter json, NotScanned item)
    {
        json.WriteStartObject();
        json.WriteString("what", item.What);
        json.WriteString("why", item.Why);
        json.WriteBoolean("incomplete", item.Incomplete);
        json.WriteNumber("count", item.Count);
        json.WriteEndObject();
    }

    // Only runs that prove something have the key.
    private static void Shown(Utf8JsonWriter json, IReadOnlyList<ShownFact> facts)
    {
        if (facts.Count == 0) return;
        json.WriteStartArray("shown");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("rule", fact.Rule.Id);
            json.WriteString("message", fact.Message);
            json.WriteStartArray("places");
            foreach (var place in fact.Places.Prepend(fact.Location))
            {
                json.WriteStartObject();
                json.WriteString("path", place.Path);
                json.WriteNumber("line", place.Line);
                json.WriteNumber("column", place.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
