using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Crpbot.Aws.Client;

/// <summary>The SDK's defaults, without looking at the machine.</summary>
internal sealed class FixedConfiguration : IDefaultConfigurationProvider
{
    /// <inheritdoc/>
    public IDefaultConfiguration GetDefaultConfiguration(RegionEndpoint clientRegion, DefaultConfigurationMode? requestedConfigurationMode = null)
        => new DefaultConfiguration { Name = DefaultConfigurationMode.Standard, RetryMode = RequestRetryMode.Standard };
}
