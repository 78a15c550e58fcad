using Crpbot.Resources.Docker;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Compose;

/// <summary>Properties of a <c>Compose::Service</c>.</summary>
internal static class ServiceValues
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["privileged"] = "Privileged",
        ["user"] = "User",
        ["network_mode"] = "NetworkMode",
        ["pid"] = "Pid",
        ["ipc"] = "Ipc",
        ["userns_mode"] = "UserNamespace",
        ["cap_add"] = "CapAdd",
        ["cap_drop"] = "CapDrop",
        ["security_opt"] = "SecurityOpt",
        ["read_only"] = "ReadOnly",
        ["restart"] = "Restart",
        ["mem_limit"] = "MemoryLimit",
        ["cpus"] = "Cpus",
        ["healthcheck"] = "Healthcheck",
        ["deploy"] = "Deploy",
        ["logging"] = "Logging",
        ["command"] = "Command",
        ["entrypoint"] = "Entrypoint",
        ["depends_on"] = "DependsOn",
        ["networks"] = "Networks",
        ["secrets"] = "Secrets",
        ["labels"] = "Labels",
        ["build"] = "Build",
        ["container_name"] = "ContainerName",
        ["devices"] = "Devices",
        ["profiles"] = "Profiles",
        ["pids_limit"] = "PidsLimit",
    };

    /// <summary>Builds them.</summary>
    /// <param name="map">The service.</param>
    /// <param name="key">Its name.</param>
    public static MapValue Of(DocumentMap map, DocumentScalar key)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in map.Entries)
        {
            if (Plain.TryGetValue(entry.Key.Text, out var name)) entries.Add(new MapEntry(name, Interpolated(PlainValues.Of(entry.Value)), entry.Key.At));
            else if (entry.Key.Text == "image") entries.AddRange(ImageName.Entries(Interpolated(PlainValues.Of(entry.Value))));
            else if (entry.Key.Text == "ports") entries.Add(new MapEntry("Ports", new ListValue([.. Items(entry.Value).Select(Port)]) { At = entry.Value.At }, entry.Key.At));
            else if (entry.Key.Text == "volumes") entries.Add(new MapEntry("Volumes", new ListValue([.. Items(entry.Value).Select(Volume)]) { At = entry.Value.At }, entry.Key.At));
            else if (entry.Key.Text == "environment") entries.Add(new MapEntry("Environment", Environment(entry.Value), entry.Key.At));
            else if (entry.Key.Text == "env_file") entries.Add(new MapEntry("EnvironmentFiles", PlainValues.Of(entry.Value), entry.Key.At));
        }

        // A file that is laid over another one declares parts of a service: what is not there may be below.
        if (map["image"] is null && map["build"] is null) entries.Add(new MapEntry("Partial", new ScalarValue("true", ScalarKind.Boolean) { At = key.At }));
        if (map["command"] is { } written && Joined(PlainValues.Of(written)) is { } command) entries.Add(new MapEntry("CommandText", command));
        return new MapValue(entries) { At = key.At };
    }

    // As it is written, variables not filled in.
    private static ScalarValue? Joined(Value command) => command switch
    {
        ScalarValue scalar => scalar,
        ListValue list when list.Items.All(i => i is ScalarValue) => new ScalarValue(string.Join(' ', list.Items.Cast<ScalarValue>().Select(i => i.Text))) { At = list.At },
        _ => null,
    };

    private static IEnumerable<DocumentNode> Items(DocumentNode node) => node is DocumentList list ? list.Items : [];

    private static Value Interpolated(Value value) => value switch
    {
        ScalarValue scalar => Interpolation.Fill(scalar),
        ListValue list => list with { Items = [.. list.Items.Select(Interpolated)] },
        MapValue map => map with { Entries = [.. map.Entries.Select(e => e with { Value = Interpolated(e.Value) })] },
        _ => value,
    };

    private static MapValue Environment(DocumentNode node)
    {
        var entries = new List<MapEntry>();
        if (node is DocumentMap map)
        {
            entries.AddRange(map.Entries.Select(e => new MapEntry(e.Key.Text, Interpolated(PlainValues.Of(e.Value)), e.Key.At)));
            return new MapValue(entries) { At = node.At };
        }

        foreach (var item in Items(node).OfType<DocumentScalar>())
        {
            var at = item.Text.IndexOf('=', StringComparison.Ordinal);
            if (at > 0) entries.Add(new MapEntry(item.Text[..at], Interpolation.Fill(new ScalarValue(item.Text[(at + 1)..]) { At = Behind(item, at + 1) }), item.At));
        }

        return new MapValue(entries) { At = node.At };
    }

    // Plain and quoted texts of one line stand as they are; of others only the whole has a place.
    private static SourceSpan Behind(DocumentScalar item, int offset)
    {
        var quotes = item.At.EndColumn - item.At.Column - item.Text.Length;
        return item.At.Line == item.At.EndLine && quotes is 0 or 2 ? item.At with { Column = item.At.Column + (quotes / 2) + offset, EndColumn = item.At.EndColumn - (quotes / 2) } : item.At;
    }

    // 127.0.0.1:8080:80/tcp, 8080:80, 80, [::1]:80:80, 9000-9010:9000-9010
    private static Value Port(DocumentNode node)
    {
        if (node is DocumentMap map)
        {
            Value Get(string key) => map[key] is { } value ? Interpolated(PlainValues.Of(value)) : new AbsentValue();
            return Port(Get("host_ip"), Get("published"), Get("target"), map["protocol"] is { } p ? PlainValues.Of(p) : new ScalarValue("tcp"), node.At);
        }

        if (node is not DocumentScalar scalar || Interpolation.Fill(new ScalarValue(scalar.Text) { At = node.At }) is not ScalarValue filled) return new UnknownValue("the port is set from the environment", "the environment") { At = node.At };
        var text = filled.Text;
        var slash = text.LastIndexOf('/');
        var protocol = slash > 0 ? text[(slash + 1)..] : "tcp";
        if (slash > 0) text = text[..slash];
        var close = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        var address = close > 0 ? text[1..close] : null;
        var parts = (close > 0 ? text[(close + 1)..].TrimStart(':') : text).Split(':');
        if (address is null && parts.Length == 3) (address, parts) = (parts[0], parts[1..]);
        ScalarValue At(string value) => filled with { Text = value };
        return Port(address is null ? new AbsentValue() : At(address), parts.Length > 1 && parts[0].Length > 0 ? At(parts[0]) : new AbsentValue(), At(parts[^1]), At(protocol), node.At);
    }

    private static MapValue Port(Value host, Value published, Value target, Value protocol, SourceSpan at) =>
        new([new MapEntry("HostIp", host), new MapEntry("Published", published), new MapEntry("Target", target), new MapEntry("Protocol", protocol)]) { At = at };

    private static MapValue Volume(DocumentNode node)
    {
        Value source = new AbsentValue(), target = new AbsentValue(), readOnly = new ScalarValue("false", ScalarKind.Boolean) { At = node.At };
        if (node is DocumentMap map)
        {
            source = map["source"] is { } s ? Interpolated(PlainValues.Of(s)) : source;
            target = map["target"] is { } t ? Interpolated(PlainValues.Of(t)) : target;
            if (map["read_only"] is { } r) readOnly = PlainValues.Of(r);
        }
        else if (node is DocumentScalar scalar)
        {
            var text = Interpolation.Fill(new ScalarValue(scalar.Text) { At = node.At }) is ScalarValue filled ? filled.Text : scalar.Text;
            var parts = text.Split(':');
            target = new ScalarValue(parts.Length > 1 ? parts[1] : parts[0]) { At = node.At };
            if (parts.Length > 1) source = new ScalarValue(parts[0]) { At = node.At };
            if (parts.Length > 2 && parts[2].Split(',').Contains("ro", StringComparer.Ordinal)) readOnly = new ScalarValue("true", ScalarKind.Boolean) { At = node.At };
        }

        return new MapValue([new MapEntry("Source", source), new MapEntry("Target", target), new MapEntry("ReadOnly", readOnly)]) { At = node.At };
    }
}
