using Amazon.Runtime;

namespace Crpbot.Aws.Client;

/// <summary>A request whose wire form is already written.</summary>
/// <param name="wire">The wire form.</param>
internal sealed class ModelRequest(WireRequest wire) : AmazonWebServiceRequest
{
    /// <summary>The wire form.</summary>
    public WireRequest Wire { get; } = wire;
}
