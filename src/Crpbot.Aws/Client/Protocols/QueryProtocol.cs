using System.Text;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>awsQuery and ec2Query: form parameters in, XML out.</summary>
/// <param name="ec2">Whether it is ec2Query.</param>
internal sealed class QueryProtocol(bool ec2) : IProtocol
{
    /// <inheritdoc/>
    public WireRequest Write(ServiceModel service, OperationModel operation, JsonObject input)
    {
        List<(string Name, string Value)> parameters = [("Action", operation.Name), ("Version", service.Version)];
        if (operation.Input is { } shape) parameters.AddRange(new QueryWriter(ec2).Write(shape, input));
        var request = new WireRequest { Body = Encoding.UTF8.GetBytes(string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Name)}={Uri.EscapeDataString(p.Value)}"))) };
        request.Headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8";
        return request;
    }

    /// <inheritdoc/>
    public JsonObject Read(OperationModel operation, WireAnswer answer)
    {
        if (operation.Output is not { } output) return [];
        var root = XmlAnswer.Parse(answer.Body);
        return XmlAnswer.Structure(output, operation.ResultWrapper is { } wrapper ? XmlAnswer.Child(root, wrapper) ?? root : root);
    }

    /// <inheritdoc/>
    public ErrorAnswer ReadError(WireAnswer answer) => XmlErrors.Read(answer);
}
