using System.Text;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>restJson1.</summary>
internal sealed class RestJsonProtocol : RestProtocol
{
    /// <inheritdoc/>
    public override ErrorAnswer ReadError(WireAnswer answer) => JsonBody.ReadError(answer);

    /// <inheritdoc/>
    protected override void WriteBody(WireRequest request, ServiceModel service, OperationModel operation, Shape shape, JsonObject input)
    {
        request.Headers["Accept"] = "application/json";
        if (shape.Payload is { } payload)
        {
            if (input[payload] is not { } value) return;
            var member = shape.Member(payload)!;
            request.Body = member.Shape.Kind switch
            {
                ShapeKind.Text => Encoding.UTF8.GetBytes(WireValue.Text(value, member, "iso8601")),
                ShapeKind.Blob => Convert.FromBase64String(WireValue.Text(value, member, "iso8601")),
                _ => JsonBody.Bytes(JsonBody.WriteValue(member, value)),
            };
        }
        else if (shape.Members.Any(m => m.Location is null))
        {
            var body = JsonBody.Write(shape, input);

            // The SDK signs the body of a GET, but does not send it (efs:DescribeAccountPreferences is the one operation that has one).
            if (body.Count > 0 && operation.Method is ("GET" or "HEAD")) throw new ArgumentException($"{operation.Name} can be sent without input only");
            if (operation.Method is not ("GET" or "HEAD")) request.Body = JsonBody.Bytes(body);
        }

        if (request.Body.Length > 0) request.Headers["Content-Type"] = "application/json";
    }

    /// <inheritdoc/>
    protected override JsonNode? ReadStructured(OperationModel operation, Shape output, ShapeMember? payload, byte[] body)
    {
        var json = JsonBody.Parse(body);
        return payload is null ? JsonBody.Read(output, json) : JsonBody.ReadValue(payload, json);
    }
}
