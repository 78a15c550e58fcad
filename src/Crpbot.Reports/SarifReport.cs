using System.Globalization;
using System.Text.Json;
using Crpbot.Core;

namespace Crpbot.Reports;

/// <summary>
/// SARIF 2.1.0 (OASIS), kept inside what GitHub code scanning reads: the worst 5,000 results, 100 related places each, ten tags a rule,
/// an own fingerprint key (the upload action computes <c>primaryLocationLineHash</c> itself and warns when it is there).
/// </summary>
public sealed class SarifReport : IReport
{
    private const int MaxResults = 5_000;
    private const int MaxNotifications = 1_000;

    /// <inheritdoc />
    public string Format => "sarif";

    /// <inheritdoc />
    public void Write(ScanResult result, Stream output, ReportOptions options) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        Run(json, result, options);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Run(Utf8JsonWriter json, ScanResult result, ReportOptions options)
    {
        var rules = RulesOf(result);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++) index.Add(rules[i].Id, i);
        var kept = Kept(result);

        json.WriteStartObject();
        Tool(json, result, rules);
        Invocation(json, result, options.PathPrefix);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject("%SRCROOT%");
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the scanned sources.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", "crpbot/");
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var writer = new SarifResult(json, index, kept.Any(f => SarifResult.Suppresses(f.Suppressed)), options.Baselined, options.PathPrefix);
        foreach (var finding in kept) writer.Write(finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>All, or the worst that fit; hidden ones give way to open ones.</summary>
    private static IReadOnlyList<Finding> Kept(ScanResult result)
    {
        if (result.Findings.Count <= MaxResults) return result.Findings;
        return [.. result.Findings.OrderBy(f => f is { Suppressed: null, New: true } ? 0 : 1).ThenBy(f => f, FindingOrder.Instance).Take(MaxResults).Order(FindingOrder.Instance)];
    }

    /// <summary>The rules that ran and those that speak without running (ignore audits), by id.</summary>
    private static List<Rule> RulesOf(ScanResult result)
    {
        var rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var rule in result.Rules) rules[rule.Id] = rule;
        foreach (var finding in result.Findings) rules.TryAdd(finding.Rule.Id, finding.Rule);
        return [.. rules.Values];
    }

    private static void Tool(Utf8JsonWriter json, ScanResult result, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "crpbot");
        json.WriteString("version", result.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules) SarifRule.Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, ScanResult result, string pathPrefix)
    {
        var tally = new Tally(result);
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !tally.IsIncomplete);
        json.WriteNumber("exitCode", result.Gate.ExitCode);
        json.WriteString("exitCodeDescription", result.Gate.Reason);
        json.WriteString("startTimeUtc", result.StartedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartArray("toolExecutionNotifications");
        if (result.Findings.Count > MaxResults)
            Notification(json, "warning", $"{Tally.Number(result.Findings.Count)} findings; only the worst {Tally.Number(MaxResults)} are in this file, because code scanning keeps no more.", null);
        foreach (var scanner in result.Scanners.Where(s => s.Status is ScanStatus.Failed or ScanStatus.Partial))
            Notification(json, "error", $"{scanner.Name}: {scanner.Reason ?? Words.Of(scanner.Status)}", null);
        foreach (var item in tally.Incomplete.Take(MaxNotifications)) Notification(json, "error", "Not scanned: " + item.What + ": " + item.Why, pathPrefix + item.What);
        if (tally.Incomplete.Count > MaxNotifications)
            Notification(json, "error", $"Not scanned: {Tally.Number(tally.Incomplete.Count - MaxNotifications)} more.", null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Notification(Utf8JsonWriter json, string level, string text, string? path)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
        if (path is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            SarifResult.Artifact(json, path);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
