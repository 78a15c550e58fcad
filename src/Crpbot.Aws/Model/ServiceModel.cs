using System.Collections.Concurrent;
using System.Text.Json;

namespace Crpbot.Aws.Model;

/// <summary>The read operations of one service. Operations and types are built from the JSON when first asked for.</summary>
public sealed class ServiceModel
{
    private readonly JsonElement _root;
    private readonly ConcurrentDictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, OperationModel> _operations = new(StringComparer.Ordinal);

    internal ServiceModel(string service, JsonElement root) => (Service, _root) = (service, root);

    /// <summary>Name as botocore and IAM-free calls use it, for example <c>elbv2</c>.</summary>
    public string Service { get; }

    /// <summary>The service's id, for example <c>Elastic Load Balancing v2</c>; names the variable AWS_ENDPOINT_URL_….</summary>
    public string ServiceId => Text(_root, "id") ?? Service;

    /// <summary><c>query ec2 json rest-json rest-xml</c>.</summary>
    public string Protocol => Text(_root, "protocol") ?? "json";

    /// <summary>Version of the API, for example <c>2014-10-31</c>.</summary>
    public string Version => Text(_root, "version") ?? "";

    /// <summary>Name in the signature.</summary>
    public string SigningName => Text(_root, "signing") ?? Service;

    /// <summary>First label of the regular host name.</summary>
    public string EndpointPrefix => Text(_root, "prefix") ?? Service;

    /// <summary>Version of the JSON protocol, <c>1.0</c> or <c>1.1</c>.</summary>
    public string JsonVersion => Text(_root, "json") ?? "1.0";

    /// <summary>Prefix of the header X-Amz-Target.</summary>
    public string TargetPrefix => Text(_root, "target") ?? "";

    /// <summary>Namespace of XML bodies, or null.</summary>
    public string? XmlNamespace => Text(_root, "ns");

    /// <summary>Names of the operations that the model holds, all of them read-only.</summary>
    public IEnumerable<string> OperationNames => _root.GetProperty("ops").EnumerateObject().Select(p => p.Name);

    /// <summary>Finds an operation.</summary>
    /// <param name="name">Its name, case-sensitive.</param>
    /// <returns>The operation, or null when the model does not hold it.</returns>
    public OperationModel? Operation(string name)
    {
        if (_operations.TryGetValue(name, out var known)) return known;
        return _root.GetProperty("ops").TryGetProperty(name, out var json) ? _operations.GetOrAdd(name, ReadOperation(name, json)) : null;
    }

    internal Shape Shape(string name)
    {
        if (_shapes.TryGetValue(name, out var known)) return known;
        return _shapes.GetOrAdd(name, Scalar(name) ?? ReadShape(name, _root.GetProperty("shapes").GetProperty(name)));
    }

    private static Shape? Scalar(string name) => name switch
    {
        "string" => new Shape(name, ShapeKind.Text),
        "integer" or "long" => new Shape(name, ShapeKind.Whole),
        "float" or "double" => new Shape(name, ShapeKind.Number),
        "boolean" => new Shape(name, ShapeKind.Boolean),
        "timestamp" => new Shape(name, ShapeKind.Timestamp),
        "blob" => new Shape(name, ShapeKind.Blob),
        "policy" => new Shape(name, ShapeKind.PercentJson),
        "document" => new Shape(name, ShapeKind.Document),
        _ => null,
    };

    private Shape ReadShape(string name, JsonElement json)
    {
        if (json.TryGetProperty("e", out var item))
            return new Shape(name, ShapeKind.List) { Item = ReadMember("", item), Flattened = Flag(json, "f") };
        if (json.TryGetProperty("k", out var key))
            return new Shape(name, ShapeKind.Map) { Key = ReadMember("", key), Item = ReadMember("", json.GetProperty("v")), Flattened = Flag(json, "f") };
        return new Shape(name, ShapeKind.Structure)
        {
            Members = json.TryGetProperty("m", out var members) ? [.. members.EnumerateObject().Select(p => ReadMember(p.Name, p.Value))] : [],
            Required = Texts(json, "r"),
            Payload = Text(json, "p"),
        };
    }

    private ShapeMember ReadMember(string name, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) return new ShapeMember(this, name, json.GetString()!);
        return new ShapeMember(this, name, Text(json, "s")!)
        {
            LocationName = Text(json, "n"),
            Location = Text(json, "l"),
            QueryName = Text(json, "q"),
            Flattened = Flag(json, "f"),
            Attribute = Flag(json, "a"),
            JsonValue = Flag(json, "j"),
            IdempotencyToken = Flag(json, "i"),
            Sensitive = Flag(json, "x"),
            TimestampFormat = Text(json, "ts"),
            Namespace = Text(json, "ns"),
        };
    }

    private OperationModel ReadOperation(string name, JsonElement json)
    {
        var http = (Text(json, "http") ?? "POST /").Split(' ', 2);
        return new OperationModel(
            name,
            json.TryGetProperty("in", out var input) ? ReadMember("", input).Shape : null,
            Text(json, "out") is { } output ? Shape(output) : null,
            http[0],
            http[1],
            Text(json, "wrap"),
            Text(json, "root"),
            Text(json, "ns"),
            Text(json, "host"),
            Texts(json, "err"),
            json.TryGetProperty("page", out var page) ? ReadPage(page) : null);
    }

    private static Pagination ReadPage(JsonElement json)
    {
        var size = json.TryGetProperty("size", out var sized) ? sized : default;
        return new Pagination(
            Texts(json, "in"),
            Texts(json, "out"),
            Texts(json, "items"),
            Text(json, "more"),
            size.ValueKind == JsonValueKind.Array ? size[0].GetString() : null,
            size.ValueKind == JsonValueKind.Array ? size[1].GetInt32() : 0,
            json.TryGetProperty("made", out _));
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out _);

    private static IReadOnlyList<string> Texts(JsonElement json, string name)
        => json.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
