using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>awsJson 1.0 and 1.1.</summary>
internal sealed class JsonProtocol : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel service, OperationModel operation, JsonObject input)
    {
        var request = new WireRequest { Body = JsonBody.Bytes(operation.Input is { } shape ? JsonBody.Write(shape, input) : new JsonObject()) };
        request.Headers["Content-Type"] = $"application/x-amz-json-{service.JsonVersion}";
        request.Headers["X-Amz-Target"] = $"{service.TargetPrefix}.{operation.Name}";
        return request;
    }

    /// <inheritdoc/>
    public JsonObject Read(OperationModel operation, WireAnswer answer)
        => operation.Output is { } output ? JsonBody.Read(output, JsonBody.Parse(answer.Body)) : [];

    /// <inheritdoc/>
    public ErrorAnswer ReadError(WireAnswer answer) => JsonBody.ReadError(answer);
}
