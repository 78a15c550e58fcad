using System.Text.Json.Nodes;
using Amazon.Runtime;

namespace Crpbot.Aws.Client;

/// <summary>An answer as JSON.</summary>
internal sealed class ModelResponse : AmazonWebServiceResponse
{
    /// <summary>Its members.</summary>
    public JsonObject Answer { get; init; } = [];
}
