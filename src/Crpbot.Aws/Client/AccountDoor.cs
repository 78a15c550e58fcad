using Amazon.Runtime;
using Crpbot.Aws.Credentials;

namespace Crpbot.Aws.Client;

/// <summary>An account with its credentials, found at the first call.</summary>
/// <param name="account">The account.</param>
/// <param name="chain">Finds credentials.</param>
internal sealed class AccountDoor(AwsAccount account, CredentialChain chain)
{
    private readonly Lazy<AWSCredentials> _credentials = new(() => chain.Find(account));

    /// <summary>The account.</summary>
    public AwsAccount Account { get; } = account;

    /// <summary>Its credentials.</summary>
    public AWSCredentials Credentials => _credentials.Value;

    /// <summary>Whether AWS has recognised the credentials once.</summary>
    public bool IsKnown { get; set; }
}
