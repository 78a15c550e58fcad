using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>JSON bodies by the model: names and instants change, the rest is passed.</summary>
internal static class JsonBody
{
    /// <summary>Parses a body; an empty one is an empty object.</summary>
    /// <exception cref="FormatException">It is no JSON.</exception>
    public static JsonNode? Parse(byte[] body)
    {
        if (body.Length == 0) return new JsonObject();
        try
        {
            return JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { MaxDepth = WireValue.MaxDepth });
        }
        catch (JsonException e)
        {
            throw new FormatException("the answer is not JSON", e);
        }
    }

    /// <summary>Writes the members of a structure that stand in the body.</summary>
    public static JsonObject Write(Shape shape, JsonObject input)
    {
        var result = new JsonObject();
        foreach (var (name, node) in input)
        {
            var member = shape.Member(name) ?? throw new ArgumentException($"'{name}' is not a member of {shape.Name}");
            if (member.Location is null && node is not null) result[member.WireName] = WriteValue(member, node);
        }

        return result;
    }

    /// <summary>Writes one value.</summary>
    public static JsonNode? WriteValue(ShapeMember member, JsonNode? node)
    {
        var shape = member.Shape;
        switch (shape.Kind)
        {
            case ShapeKind.Structure when node is JsonObject structure: return Write(shape, structure);
            case ShapeKind.List when node is JsonArray list: return new JsonArray([.. list.Select(i => WriteValue(shape.Item!, i))]);
            case ShapeKind.Map when node is JsonObject map: return new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, WriteValue(shape.Item!, e.Value))));
            case ShapeKind.Structure or ShapeKind.Map: throw new ArgumentException($"'{member.WireName}' must be an object");
            case ShapeKind.List: throw new ArgumentException($"'{member.WireName}' must be a list");
            case ShapeKind.Timestamp: return WriteInstant(member, node);
            default: return node?.DeepClone();
        }
    }

    /// <summary>Reads the body members of a structure.</summary>
    public static JsonObject Read(Shape shape, JsonNode? node)
    {
        var result = new JsonObject();
        if (node is not JsonObject source) return result;
        foreach (var member in shape.Members)
        {
            if (member.Location is null && source.TryGetPropertyValue(member.WireName, out var value) && value is not null) result[member.Name] = ReadValue(member, value);
        }

        return result;
    }

    /// <summary>Reads one value.</summary>
    public static JsonNode? ReadValue(ShapeMember member, JsonNode? node)
    {
        var shape = member.Shape;
        return (shape.Kind, node) switch
        {
            (_, null) => null,
            (ShapeKind.Structure, JsonObject) => Read(shape, node),
            (ShapeKind.List, JsonArray list) => new JsonArray([.. list.Select(i => ReadValue(shape.Item!, i))]),
            (ShapeKind.Map, JsonObject map) => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, ReadValue(shape.Item!, e.Value)))),
            (ShapeKind.Timestamp, JsonValue value) => JsonValue.Create(WireValue.IsoInstant(WireValue.Plain(value))),
            _ => node.DeepClone(),
        };
    }

    /// <summary>Reads an error: code in a header, in <c>__type</c> or in <c>code</c>, with or without namespace and address.</summary>
    public static ErrorAnswer ReadError(WireAnswer answer)
    {
        var status = answer.Status.ToString(CultureInfo.InvariantCulture);
        JsonObject? body = null;
        try
        {
            body = Parse(answer.Body) as JsonObject;
        }
        catch (FormatException)
        {
            // A gateway's page; the header may still name the code.
        }

        var code = answer.Header("x-amzn-query-error")?.Split(';')[0] is { Length: > 0 } old ? old : answer.Header("x-amzn-errortype") ?? Text(body, "__type") ?? Text(body, "code") ?? Text(body, "Code");
        code = code?.Split(':')[0];
        code = code?[(code.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var message = Text(body, "message") ?? Text(body, "Message") ?? Text(body, "errorMessage") ?? "";
        return string.IsNullOrEmpty(code) ? new ErrorAnswer(status, message, body is { Count: > 0 }) : new ErrorAnswer(code, message, true);
    }

    /// <summary>UTF-8 of a body.</summary>
    public static byte[] Bytes(JsonNode? node) => Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "null");

    private static string? Text(JsonObject? body, string name) => body?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static JsonNode? WriteInstant(ShapeMember member, JsonNode? node)
    {
        var text = WireValue.Text(node, member, "unixTimestamp");
        return (member.TimestampFormat ?? "unixTimestamp") == "unixTimestamp" ? JsonNode.Parse(text) : JsonValue.Create(text);
    }
}
