using System.Text;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>What restJson1 and restXml share: members in the path, the query and the headers.</summary>
internal abstract class RestProtocol : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel service, OperationModel operation, JsonObject input)
    {
        var question = operation.Uri.IndexOf('?', StringComparison.Ordinal);
        var request = new WireRequest { Method = operation.Method, Path = question < 0 ? operation.Uri : operation.Uri[..question] };
        if (question >= 0) request.SubResources.AddRange(operation.Uri[(question + 1)..].Split('&').Select(StaticParameter));
        if (operation.Input is not { } shape) return request;
        foreach (var (name, node) in input)
        {
            var member = shape.Member(name) ?? throw new ArgumentException($"'{name}' is not a member of {shape.Name}");
            if (node is not null && member.Location is not null) Place(request, service, member, node);
        }

        if (shape.Members.FirstOrDefault(m => m.Location == "uri" && !request.Labels.ContainsKey(m.WireName)) is { } label)
            throw new ArgumentException($"'{label.Name}' is required by {operation.Name}");
        WriteBody(request, service, operation, shape, input);
        return request;
    }

    /// <inheritdoc/>
    public JsonObject Read(OperationModel operation, WireAnswer answer)
    {
        if (operation.Output is not { } output) return [];
        var result = ReadBody(operation, output, answer);
        foreach (var member in output.Members.Where(m => m.Location is not null))
        {
            if (FromHead(member, answer) is { } node) result[member.Name] = node;
        }

        return result;
    }

    /// <inheritdoc/>
    public abstract ErrorAnswer ReadError(WireAnswer answer);

    /// <summary>Writes payload or body members.</summary>
    protected abstract void WriteBody(WireRequest request, ServiceModel service, OperationModel operation, Shape shape, JsonObject input);

    /// <summary>Reads a structured body: the payload member's, or the rest of the members.</summary>
    protected abstract JsonNode? ReadStructured(OperationModel operation, Shape output, ShapeMember? payload, byte[] body);

    private JsonObject ReadBody(OperationModel operation, Shape output, WireAnswer answer)
    {
        if (output.Payload is not { } payload) return ReadStructured(operation, output, null, answer.Body) as JsonObject ?? [];
        var member = output.Member(payload)!;
        JsonNode? value = member.Shape.Kind switch
        {
            ShapeKind.Text => Encoding.UTF8.GetString(answer.Body),
            ShapeKind.Blob => Convert.ToBase64String(answer.Body),
            _ when answer.Body.Length == 0 => null,
            _ => ReadStructured(operation, output, member, answer.Body),
        };
        return value is null ? [] : new JsonObject { [payload] = value };
    }

    private static void Place(WireRequest request, ServiceModel service, ShapeMember member, JsonNode node)
    {
        switch (member.Location)
        {
            case "uri": request.Labels[member.WireName] = Label(service, WireValue.Text(node, member, "iso8601")); break;
            case "querystring": PlaceQuery(request, member, node); break;
            case "header" when node is JsonArray list: request.Headers[member.WireName] = string.Join(',', list.Select(i => WireValue.Text(i, member.Shape.Item!, "rfc822"))); break;
            case "header": request.Headers[member.WireName] = WireValue.Text(node, member, "rfc822"); break;
            case "headers" when node is JsonObject map:
                foreach (var (key, value) in map) request.Headers[member.WireName + key] = WireValue.Text(value, member.Shape.Item!, "rfc822");
                break;
            default: throw new ArgumentException($"'{member.Name}' cannot be sent");
        }
    }

    private static void PlaceQuery(WireRequest request, ShapeMember member, JsonNode node)
    {
        if (node is JsonArray list)
        {
            request.Query.AddRange(list.Select(i => (member.WireName, WireValue.Text(i, member.Shape.Item!, "iso8601"))));
        }
        else if (node is JsonObject map)
        {
            foreach (var (key, value) in map)
            {
                if (value is JsonArray values) request.Query.AddRange(values.Select(v => (key, WireValue.Text(v, member.Shape.Item!.Shape.Item!, "iso8601"))));
                else request.Query.Add((key, WireValue.Text(value, member.Shape.Item!, "iso8601")));
            }
        }
        else
        {
            request.Query.Add((member.WireName, WireValue.Text(node, member, "iso8601")));
        }
    }

    // Route 53 answers ids as "/hostedzone/Z1", but wants "Z1".
    private static string Label(ServiceModel service, string value)
    {
        if (value.Length == 0) throw new ArgumentException("a value in the path is empty");
        return service.Service == "route53" && value.StartsWith('/') ? value[(value.LastIndexOf('/') + 1)..] : value;
    }

    private static (string Name, string? Value) StaticParameter(string text)
    {
        var parts = text.Split('=', 2);
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static JsonNode? FromHead(ShapeMember member, WireAnswer answer)
    {
        switch (member.Location)
        {
            case "statusCode": return JsonValue.Create(answer.Status);
            case "header": return answer.Header(member.WireName) is { } text ? FromHeader(member, text) : null;
            case "headers":
                var prefix = member.WireName;
                return new JsonObject(answer.Headers.Where(h => h.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)).Select(h => KeyValuePair.Create<string, JsonNode?>(h.Key[prefix.Length..], h.Value)));
            default: return null;
        }
    }

    private static JsonNode? FromHeader(ShapeMember member, string text)
    {
        if (member.Shape.Kind == ShapeKind.List) return new JsonArray([.. text.Split(',', StringSplitOptions.TrimEntries).Select(t => WireValue.Read(t, member.Shape.Item!.Shape.Kind))]);
        return member.JsonValue ? JsonBody.Parse(Convert.FromBase64String(text)) : WireValue.Read(text, member.Shape.Kind);
    }
}
