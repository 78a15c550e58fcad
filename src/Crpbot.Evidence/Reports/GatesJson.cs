using System.Text.Json;
using Crpbot.Core;
using Crpbot.Evidence.Gates;

namespace Crpbot.Evidence.Reports;

/// <summary>
/// Gates for programs: <c>{schemaVersion, tool, target, commit, judgedAt, verdict: approved|rejected|not-shown, reason, gates: [{gate, title, severity, state, required, sentence,
/// evidence: [{path, line, commit, what}], missing, remediation, verify, maps}]}</c>.
/// </summary>
public static class GatesJson
{
    /// <summary>Writes the report, indented, with LF at its end.</summary>
    /// <param name="promotion">Verdicts.</param>
    /// <param name="head">Head.</param>
    /// <param name="output">Receives UTF-8.</param>
    public static void Write(Promotion promotion, GatesHead head, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", "1");
            json.WriteStartObject("tool");
            json.WriteString("name", "crpbot");
            json.WriteString("version", head.ToolVersion);
            json.WriteEndObject();
            json.WriteString("target", head.Target);
            json.WriteString("commit", head.Commit);
            json.WriteString("judgedAt", head.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("verdict", promotion.Word.ToLowerInvariant().Replace(' ', '-'));
            json.WriteString("reason", promotion.Sentence);
            json.WriteStartArray("gates");
            foreach (var outcome in promotion.Outcomes) Gate(json, outcome);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Gate(Utf8JsonWriter json, GateOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("gate", outcome.Rule.Id);
        json.WriteString("title", outcome.Rule.Title);
        json.WriteString("severity", outcome.Rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("state", GateWords.Key(outcome.State));
        json.WriteBoolean("required", outcome.Required);
        json.WriteString("sentence", outcome.Sentence);
        json.WriteStartArray("evidence");
        foreach (var place in outcome.Evidence) Evidence(json, place.Location, place.What);
        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var missing in outcome.Missing) json.WriteStringValue(missing);
        json.WriteEndArray();
        json.WriteString("remediation", outcome.Rule.Remediation);
        json.WriteString("verify", outcome.Verify);
        json.WriteStartObject("maps");
        foreach (var (framework, controls) in outcome.Rule.Maps)
        {
            json.WriteStartArray(framework);
            foreach (var control in controls) json.WriteStringValue(control);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Location? location, string what)
    {
        json.WriteStartObject();
        json.WriteString("path", location?.Path);
        if (location is null) json.WriteNull("line");
        else json.WriteNumber("line", location.Line);
        json.WriteString("commit", location?.Commit);
        json.WriteString("what", what);
        json.WriteEndObject();
    }
}
