using System.Globalization;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Workflows;

/// <summary>Makes resources of a workflow.</summary>
internal sealed class WorkflowResources(ResourceFile file, DocumentMap root)
{
    private readonly MapValue _triggers = Triggers(root["on"] ?? root["true"]);

    /// <summary>The resources.</summary>
    public IEnumerable<Resource> Of()
    {
        var at = root.Entries.Count > 0 ? root.Entries[0].Key.At : root.At;
        if (root["runs"] is DocumentMap runs)
        {
            foreach (var step in Steps(runs["steps"], "action", MapValue.Empty)) yield return step;
            yield break;
        }

        yield return Make("GitHub::Workflow", file.Path, at, [new("On", _triggers), Plain(root, "permissions", "Permissions"), Plain(root, "env", "Environment"), Plain(root, "name", "Name")]);
        foreach (var job in (root["jobs"] as DocumentMap)?.Entries ?? [])
        {
            if (job.Value is not DocumentMap map) continue;
            var permissions = Plain(map, "permissions", "Permissions");
            if (permissions.Value is AbsentValue) permissions = Plain(root, "permissions", "Permissions");
            var properties = new List<MapEntry> { new("On", _triggers), permissions, Plain(map, "runs-on", "RunsOn"), Plain(map, "env", "Environment"), Plain(map, "container", "Container"), Plain(map, "if", "If"), Plain(map, "secrets", "Secrets"), Plain(map, "continue-on-error", "ContinueOnError"), Plain(map, "timeout-minutes", "Timeout"), Plain(map, "environment", "DeploymentEnvironment") };
            if (map["uses"] is DocumentScalar uses) properties.AddRange(Used(uses));
            yield return Make("GitHub::Job", job.Key.Text, job.Key.At, properties);
            foreach (var step in Steps(map["steps"], job.Key.Text, new MapValue([new("Permissions", permissions.Value), new("RunsOn", Plain(map, "runs-on", "RunsOn").Value)]))) yield return step;
        }
    }

    private IEnumerable<Resource> Steps(DocumentNode? node, string job, MapValue context)
    {
        var index = 0;
        foreach (var item in (node as DocumentList)?.Items ?? [])
        {
            index++;
            if (item is not DocumentMap map || map.Entries.Count == 0) continue;
            var name = (map["id"] as DocumentScalar)?.Text ?? (map["name"] as DocumentScalar)?.Text ?? string.Create(CultureInfo.InvariantCulture, $"step {index}");
            var properties = new List<MapEntry> { new("On", _triggers), new("Job", new ScalarValue(job)), new("JobContext", context), Plain(map, "with", "With"), Plain(map, "env", "Environment"), Plain(map, "if", "If"), Plain(map, "continue-on-error", "ContinueOnError"), Plain(map, "name", "Name") };
            if (map["uses"] is DocumentScalar uses) properties.AddRange(Used(uses));
            if (map["run"] is DocumentScalar run)
            {
                properties.Add(new MapEntry("Run", PlainValues.Of(run) is ScalarValue text ? text : new AbsentValue()));
                properties.Add(new MapEntry("Commands", CommandValues.Of(Mapped(run))));
                properties.Add(new MapEntry("Expressions", Expressions.Of(run)));
            }

            // A script handed to an action is as dangerous as one that is run.
            if ((map["with"] as DocumentMap)?["script"] is DocumentScalar script) properties.Add(new MapEntry("ScriptExpressions", Expressions.Of(script)));
            yield return Make("GitHub::Step", job + "/" + name, map.Entries[0].Key.At, properties);
        }
    }

    private static MappedText Mapped(DocumentScalar run)
    {
        if (!run.IsBlock) return MappedText.Of(run.Text, run.At.Line, run.At.Column + (run.IsPlain ? 0 : 1));
        var builder = new MappedText.Builder();
        var line = run.At.Line;
        foreach (var text in run.Text.Split('\n')) builder.Append(text + "\n", ++line, run.At.Column);
        return builder.Build(run.At.Line + 1, run.At.Column);
    }

    private static IEnumerable<MapEntry> Used(DocumentScalar uses)
    {
        var at = uses.Text.IndexOf('@', StringComparison.Ordinal);
        var reference = at < 0 ? null : uses.Text[(at + 1)..];
        var action = at < 0 ? uses.Text : uses.Text[..at];
        var local = action.StartsWith("./", StringComparison.Ordinal);
        var pinned = local || (reference is { Length: 40 } && reference.All(char.IsAsciiHexDigit)) || (action.StartsWith("docker://", StringComparison.Ordinal) && uses.Text.Contains("@sha256:", StringComparison.Ordinal));
        ScalarValue Text(string value) => new(value) { At = uses.At };
        yield return new MapEntry("Uses", Text(uses.Text));
        yield return new MapEntry("Action", Text(action));
        yield return new MapEntry("Owner", Text(local ? "." : action.Split('/')[0]));
        yield return new MapEntry("Reference", reference is null ? new AbsentValue() : Text(reference));
        yield return new MapEntry("Pinned", new ScalarValue(pinned ? "true" : "false", ScalarKind.Boolean) { At = uses.At });
    }

    private static MapEntry Plain(DocumentMap map, string key, string name)
    {
        foreach (var entry in map.Entries)
            if (entry.Key.Text == key) return new MapEntry(name, PlainValues.Of(entry.Value), entry.Key.At);
        return new MapEntry(name, new AbsentValue());
    }

    // on: push, on: [push, pull_request], on: {push: {…}}
    private static MapValue Triggers(DocumentNode? node) => node switch
    {
        DocumentScalar scalar => new MapValue([new MapEntry(scalar.Text, MapValue.Empty with { At = scalar.At }, scalar.At)]) { At = scalar.At },
        DocumentList list => new MapValue([.. list.Items.OfType<DocumentScalar>().Select(i => new MapEntry(i.Text, MapValue.Empty with { At = i.At }, i.At))]) { At = list.At },
        DocumentMap map => new MapValue([.. map.Entries.Select(e => new MapEntry(e.Key.Text, e.Value is DocumentMap inner ? PlainValues.Of(inner) : MapValue.Empty with { At = e.Key.At }, e.Key.At))]) { At = map.At },
        _ => MapValue.Empty,
    };

    private Resource Make(string type, string id, SourceSpan at, IReadOnlyList<MapEntry> properties) => new()
    {
        Type = type,
        Id = id,
        Key = string.Create(CultureInfo.InvariantCulture, $"{file.DisplayPath}#{type}/{id}/{at.Line}"),
        Source = ResourceSource.Template,
        Scope = file.DisplayPath,
        Properties = new MapValue(properties) { At = at },
        File = file,
        At = at,
    };
}
