using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Crpbot.Aws.Client.Protocols;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client;

/// <summary>The SDK's client of one service in one region, driven by the model.</summary>
internal sealed class ServiceClient : AmazonServiceClient
{
    private readonly IProtocol _protocol;
    private readonly ServiceConfig _config;
    private readonly ServiceModel _model;

    /// <summary>Creates it.</summary>
    public ServiceClient(AWSCredentials credentials, ServiceConfig config, ServiceModel model)
        : base(credentials, config) => (_config, _model, _protocol) = (config, model, AwsProtocols.Of(model.Protocol));

    /// <summary>Whether AWS itself is called.</summary>
    public bool IsAws => _config.Configured is null;

    /// <summary>Host that is called.</summary>
    public string Host => _config.Host;

    /// <summary>Protocol of the service.</summary>
    public IProtocol Protocol => _protocol;

    /// <summary>Signs and sends a request.</summary>
    public Task<ModelResponse> SendAsync(OperationModel operation, WireRequest wire, CancellationToken stop)
    {
        var options = new InvokeOptions
        {
            RequestMarshaller = new ModelMarshaller(_model.ServiceId, HostPrefix(operation, wire)),
            ResponseUnmarshaller = new ModelUnmarshaller(_protocol, operation),
        };
        return InvokeAsync<ModelResponse>(new ModelRequest(wire), options, stop);
    }

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.AddHandlerAfter<Marshaller>(new BareRequests());
        pipeline.AddHandlerAfter<Marshaller>(new SigV4Resolver());
    }

    // A loopback server or a plain address has no sub-domains.
    private string? HostPrefix(OperationModel operation, WireRequest wire)
    {
        if (operation.HostPrefix is not { } prefix || (!IsAws && (_config.Configured!.IsLoopback || _config.Configured.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6))) return null;
        if (!prefix.Contains('{', StringComparison.Ordinal)) return prefix;
        return wire.Headers.TryGetValue("x-amz-account-id", out var account) ? prefix.Replace("{AccountId}", account, StringComparison.Ordinal) : null;
    }
}
