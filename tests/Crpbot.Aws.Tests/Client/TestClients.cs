using Amazon.Runtime;
using Crpbot.Aws.Client;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Tests.Client;

/// <summary>Clients with given keys against a given address.</summary>
internal static class TestClients
{
    public static AwsModels Models { get; } = new();

    public static AwsClient At(Uri endpoint, AwsClientOptions? options = null)
        => new(Models, [new AwsAccount("main") { Source = new BasicAWSCredentials("testing", "testing") }], new CredentialChain(), (options ?? new AwsClientOptions()) with { Endpoint = endpoint }, TimeProvider.System);
}
