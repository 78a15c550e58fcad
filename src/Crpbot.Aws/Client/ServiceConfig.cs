using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Crpbot.Aws.Endpoints;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client;

/// <summary>The SDK's configuration of one service in one region: no repeats of its own, our endpoint, our connections.</summary>
internal sealed class ServiceConfig : ClientConfig
{
    private readonly Uri _endpoint;

    /// <summary>Creates it.</summary>
    public ServiceConfig(ServiceModel model, ServiceEndpoint endpoint, string region, string? profile, Uri? given, HttpClientFactory connections)
        : base(new FixedConfiguration())
    {
        ServiceVersion = model.Version;
        RegionEndpointServiceName = model.EndpointPrefix;
        if (profile is not null) Profile = new Profile(profile);
        ServiceId = model.ServiceId;
        RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        AuthenticationRegion = endpoint.SigningRegion;
        AuthenticationServiceName = model.SigningName;
        MaxErrorRetry = 0;
        MaxStaleConnectionRetries = 0;
        ThrottleRetries = false;
        RetryMode = RequestRetryMode.Standard;
        AllowAutoRedirect = false;
        HttpClientFactory = connections;
        Configured = given ?? (ServiceURL is { Length: > 0 } url ? new Uri(url) : null);
        _endpoint = Configured ?? endpoint.Url;
    }

    /// <summary>The address that options, environment or profile name; null = AWS itself.</summary>
    public Uri? Configured { get; }

    /// <summary>Host that is called.</summary>
    public string Host => _endpoint.Host;

    /// <inheritdoc/>
    public override string ServiceVersion { get; }

    /// <inheritdoc/>
    public override string UserAgent => "crpbot";

    /// <inheritdoc/>
    public override string RegionEndpointServiceName { get; }

    /// <inheritdoc/>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) => new(_endpoint.ToString());
}
