using System.Text.Json.Nodes;
using Amazon.Runtime;

namespace Crpbot.Aws.Client;

/// <summary>An answer as JSON.</summary>
/// <param name="answer">Its members.</param>
internal sealed class ModelResponse(JsonObject answer) : AmazonWebServiceResponse
{
    /// <summary>Its members.</summary>
    public JsonObject Answer { get; } = answer;
}
