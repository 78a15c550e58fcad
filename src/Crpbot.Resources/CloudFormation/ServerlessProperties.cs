using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Properties that the serverless transform renames; others keep their names (AWS SAM specification, "resources generated").</summary>
internal static class ServerlessProperties
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["Function.DeadLetterQueue"] = "DeadLetterConfig",
        ["StateMachine.Name"] = "StateMachineName",
        ["StateMachine.Type"] = "StateMachineType",
        ["StateMachine.Role"] = "RoleArn",
        ["StateMachine.Logging"] = "LoggingConfiguration",
        ["StateMachine.Tracing"] = "TracingConfiguration",
        ["LayerVersion.ContentUri"] = "Content",
    };

    /// <summary>Properties under the names of the resource that it becomes.</summary>
    /// <param name="kind">Last part of the type: <c>Function</c>.</param>
    /// <param name="properties">Properties as written.</param>
    public static MapValue Of(string kind, MapValue properties) => properties with { Entries = [.. properties.Entries.Select(e => Renamed(kind, e))] };

    /// <summary>A value under a key.</summary>
    /// <param name="key">Key.</param>
    /// <param name="value">Value.</param>
    public static MapValue Wrapped(string key, Value value) => new([new MapEntry(key, value)]) { At = value.At };

    /// <summary>The entries with these names, as they are.</summary>
    /// <param name="properties">Properties.</param>
    /// <param name="names">Names.</param>
    public static IEnumerable<MapEntry> Some(MapValue properties, params string[] names) => properties.Entries.Where(e => names.Contains(e.Key, StringComparer.Ordinal));

    private static MapEntry Renamed(string kind, MapEntry entry) => (kind, entry.Key) switch
    {
        ("Function", "Tracing") => entry with { Key = "TracingConfig", Value = Wrapped("Mode", entry.Value) },
        ("Function", "InlineCode") => entry with { Key = "Code", Value = Wrapped("ZipFile", entry.Value) },
        ("Api", "EndpointConfiguration") when (entry.Value as MapValue)?["Type"] is { } type => entry with { Value = Wrapped("Types", new ListValue([type]) { At = type.At }) },
        _ when Names.TryGetValue(kind + "." + entry.Key, out var name) => entry with { Key = name },
        _ => entry,
    };
}
