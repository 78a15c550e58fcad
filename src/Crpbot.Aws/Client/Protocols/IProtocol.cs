using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>How a family of services writes requests and answers. The protocols are specified by https://smithy.io/2.0/aws/protocols/.</summary>
internal interface IProtocol
{
    /// <summary>Writes a request.</summary>
    /// <exception cref="ArgumentException">The input does not fit the model; the message names the member.</exception>
    WireRequest Write(ServiceModel service, OperationModel operation, JsonObject input);

    /// <summary>Reads an answer with a status below 300.</summary>
    /// <exception cref="FormatException">It is not what the protocol says.</exception>
    JsonObject Read(OperationModel operation, WireAnswer answer);

    /// <summary>Reads an answer with a status of 300 or more.</summary>
    ErrorAnswer ReadError(WireAnswer answer);
}
