using System.Globalization;
using System.Text.Json;
using Crpbot.Core;
using Crpbot.Evidence.Json;

namespace Crpbot.Evidence.TestReports;

/// <summary>Reads the JSON of the pytest-json-report plugin: <c>created</c>, <c>exitcode</c>, <c>environment</c>, <c>collectors</c>, <c>tests</c>.</summary>
internal static class PytestJsonReader
{
    /// <summary>Reads a report.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Path of the report.</param>
    /// <exception cref="UserError">It is no JSON, or not of this plugin; located.</exception>
    public static TestReport Read(byte[] bytes, string path)
    {
        using var document = TolerantJson.Parse(bytes, path);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || (!root.TryGetProperty("tests", out _) && !root.TryGetProperty("summary", out _)))
            throw new UserError("this is no report of pytest-json-report: 'tests' and 'summary' are missing", "write it with `pytest --json-report --json-report-file=FILE`, or as JUnit XML with `pytest --junitxml=FILE`", path, 1, 1);
        var cases = Items(root, "tests").Select(Case).ToList();
        return new TestReport(path, "pytest JSON", cases)
        {
            RunFaults = [.. Faults(root)],
            Time = root.TryGetProperty("created", out var created) ? ReportTime.Parse(created.ToString()) : null,
            Commit = CommitIn(root, 0),
        };
    }

    private static IEnumerable<JsonElement> Items(JsonElement node, string name) =>
        node.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object) : [];

    private static string Text(JsonElement node, string name) => node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;

    // A node id is path::Class::name[parameters]; parameters may hold anything, :: included.
    private static TestCase Case(JsonElement test)
    {
        var id = Text(test, "nodeid");
        var bracket = id.IndexOf('[', StringComparison.Ordinal);
        var split = (bracket < 0 ? id : id[..bracket]).LastIndexOf("::", StringComparison.Ordinal);
        var outcome = Text(test, "outcome") switch
        {
            "passed" or "xpassed" => TestOutcome.Passed,
            "failed" => TestOutcome.Failed,
            "skipped" or "xfailed" or "deselected" or "rerun" => TestOutcome.Skipped,
            _ => TestOutcome.Error,
        };
        return new TestCase(split < 0 ? id : id[(split + 2)..], split < 0 ? string.Empty : id[..split], outcome, 1) { Message = Message(test) };
    }

    private static string? Message(JsonElement test)
    {
        foreach (var phase in (ReadOnlySpan<string>)["setup", "call", "teardown"])
            if (test.TryGetProperty(phase, out var part) && part.ValueKind == JsonValueKind.Object && part.TryGetProperty("crash", out var crash) && crash.ValueKind == JsonValueKind.Object) return ReportLimits.Shorten(Text(crash, "message"));
        return null;
    }

    private static IEnumerable<(int Line, string What)> Faults(JsonElement root)
    {
        foreach (var collector in Items(root, "collectors"))
            if (Text(collector, "outcome") is "failed" or "error") yield return (1, $"'{(Text(collector, "nodeid") is { Length: > 0 } id ? id : "the session")}' could not be collected, so none of its tests ran");
        if (!root.TryGetProperty("exitcode", out var code) || code.ValueKind != JsonValueKind.Number) yield break;
        var why = code.ToString() switch
        {
            "2" => "it was interrupted",
            "3" => "pytest had an internal error",
            "4" => "pytest was called wrongly",
            "5" => "no test was collected",
            _ => null,
        };
        if (why is not null) yield return (1, string.Create(CultureInfo.InvariantCulture, $"the run ended with exit code {code}: {why}"));
    }

    // The plugin keeps pytest-metadata under 'environment'; conftest hooks often add a 'metadata' of their own.
    private static string? CommitIn(JsonElement node, int depth)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && CommitNames.IsCommit(property.Name)) return property.Value.GetString();
            if (depth < 2 && property.Value.ValueKind == JsonValueKind.Object && property.Name is "environment" or "metadata" or "Packages" or "git" && CommitIn(property.Value, depth + 1) is { } inner) return inner;
        }

        return null;
    }
}
