using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Metrics;
using Crpbot.Evidence.TestReports;

namespace Crpbot.Evidence.Gates;

/// <summary>A number or a word in a JSON or CSV file against a limit.</summary>
internal sealed class MetricJudge : IGateJudge
{
    private const int LongestFile = 64 << 20;

    /// <inheritdoc />
    public string Kind => "metric";

    /// <inheritdoc />
    public bool NeedsEvidence => true;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Texts("path").Count > 0 && (options.Text("operator") is null || options.Number("threshold") is null)) throw options.Rule.Error("a metric has an 'operator' and a 'threshold'");
        if (options.Texts("path").Count == 0 && options.Texts("status-path").Count == 0) throw options.Rule.Error("a metric has a 'path' or a 'status-path'");
        if (options.Texts("files").Count == 0) throw options.Rule.Error("a metric stands in 'files'");
        _ = options.Span("max-age");
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        var path = File(docket, out var found);
        if (path is null)
        {
            docket.Leave(null, "no file matches " + string.Join(", ", docket.Options.Texts("files")), "write the metric into one of them, or name its file under evidence: gates: in crpbot.yml");
            return;
        }

        try
        {
            var bytes = docket.Context.Files.Bytes(path, LongestFile);
            if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
            {
                Judge(docket, path, found, new CsvMetrics(bytes, path, docket.Options.Texts("where"), docket.Options.Text("row") == "first"));
                return;
            }

            using var json = new JsonMetrics(bytes, path);
            Judge(docket, path, found, json);
        }
        catch (UserError error)
        {
            docket.Leave(GateDocket.At(path, Math.Max(1, error.Line)), error.Message, error.Cure);
        }
    }

    /// <summary>The first pattern that matches gives the file; of several the last by name, since dated names sort.</summary>
    private static string? File(GateDocket docket, out int found)
    {
        foreach (var glob in docket.Options.Globs("files"))
        {
            var paths = docket.Context.Files.Find(glob);
            found = paths.Count;
            if (paths.Count > 0) return paths[^1];
        }

        found = 0;
        return null;
    }

    private static void Judge(GateDocket docket, string path, int found, IMetricFile file)
    {
        if (found > 1) docket.Show(GateDocket.At(path), string.Create(CultureInfo.InvariantCulture, $"the last of {found} files that match"));
        Denied(docket, path, file);
        var time = docket.Options.Texts("time-fields").SelectMany(file.Named).Select(v => ReportTime.Parse(v.Text)).FirstOrDefault(t => t is not null);
        var commit = ((string[])["commit", "git_commit", "commit_sha", "git_sha", "commit_hash", "git_hash", "revision"]).SelectMany(file.Named).FirstOrDefault(v => v.Kind == MetricKind.Text)?.Text;
        var stale = Freshness.Fault(commit, time, docket, out var note);
        if (stale is not null) docket.Leave(GateDocket.At(path), "the file does not count: " + stale, "make it anew on this commit");
        else if (note.Length > 0) docket.Show(GateDocket.At(path), note);
        var value = docket.Options.Texts("path").Select(file.Find).FirstOrDefault(v => v is { Kind: not MetricKind.Mapping });
        if (value is not null) Number(docket, path, value);
        else if (docket.Options.Texts("status-path").Select(file.Find).FirstOrDefault(v => v is not null) is { } status) Status(docket, path, status);
        else docket.Leave(GateDocket.At(path), $"the file has no {string.Join(", ", docket.Options.Texts("path").Concat(docket.Options.Texts("status-path")))}");
    }

    private static void Denied(GateDocket docket, string path, IMetricFile file)
    {
        var words = docket.Options.Texts("deny-words");
        foreach (var value in docket.Options.Texts("deny-fields").SelectMany(file.Named).Where(v => v.Kind == MetricKind.Text || v is { Kind: MetricKind.Flag }))
        {
            var word = words.FirstOrDefault(w => value.Kind == MetricKind.Flag
                ? value.Text.Equals("true", StringComparison.OrdinalIgnoreCase) && value.Path.Contains(w, StringComparison.OrdinalIgnoreCase)
                : value.Text.Contains(w, StringComparison.OrdinalIgnoreCase));
            if (word is not null) docket.Fail(GateDocket.At(path, value.Line), $"the numbers are not real: '{value.Path}' is '{value.Text}'", $"denied:{value.Path}:{value.Text}");
        }
    }

    private static void Number(GateDocket docket, string path, MetricValue value)
    {
        var at = GateDocket.At(path, value.Line);
        var limit = new Threshold(docket.Options.Text("operator") ?? "==", docket.Options.Number("threshold") ?? 0, docket.Options.Text("unit") ?? "number");
        var why = value.Kind switch
        {
            MetricKind.Nothing => "is empty",
            MetricKind.NotFinite => $"is {value.Text}, which is no number",
            MetricKind.Text => $"is the text '{value.Text}', not a number",
            MetricKind.Flag => $"is {value.Text}, not a number",
            MetricKind.List when limit.Unit != "number" => "is a list, not a number; name an item of it, such as path[-1]",
            _ => limit.UnitFault(value.Number) is { } fault ? "cannot be judged: " + fault : null,
        };
        if (why is not null)
        {
            docket.Leave(at, $"'{value.Path}' {why}");
            return;
        }

        var shown = value.Kind == MetricKind.List ? string.Create(CultureInfo.InvariantCulture, $"{value.Number} entries") : value.Text + (limit.Unit == "percent" ? " %" : string.Empty);
        if (limit.Holds(value.Number))
        {
            docket.Show(at, $"'{value.Path}' is {shown}");
            docket.Pass($"'{value.Path}' is {shown}, {limit.Words} is asked for ({path})");
        }
        else
        {
            docket.Fail(at, $"'{value.Path}' is {shown}, and must be {limit.Words}", value.Path);
        }
    }

    private static void Status(GateDocket docket, string path, MetricValue value)
    {
        var at = GateDocket.At(path, value.Line);
        if (value.Kind is not (MetricKind.Text or MetricKind.Flag)) docket.Leave(at, $"'{value.Path}' is neither a word nor true or false");
        else if (docket.Options.Texts("status-words").Contains(value.Text, StringComparer.OrdinalIgnoreCase)) docket.Pass($"'{value.Path}' is '{value.Text}' ({path})");
        else docket.Fail(at, $"'{value.Path}' is '{value.Text}', and must be one of {string.Join(", ", docket.Options.Texts("status-words"))}", value.Path);
    }
}
