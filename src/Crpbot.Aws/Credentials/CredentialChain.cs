using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.Runtime.Credentials;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Credentials;

/// <summary>Finds an account's credentials through the SDK: environment, profiles, SSO, web identity, container, instance, assumed roles.</summary>
/// <param name="askForMfa">Asks the user for the code of a device, given its serial number; null = cannot ask.</param>
public sealed class CredentialChain(Func<string, string>? askForMfa = null)
{
    /// <summary>Finds them. Nothing is called yet, except where the SDK asks the instance's metadata service.</summary>
    /// <param name="account">The way in.</param>
    /// <returns>Credentials, refreshed by the SDK when they expire.</returns>
    /// <exception cref="AwsCallException">There are none (Credentials); the message says what was tried and how to set them.</exception>
    public AWSCredentials Find(AwsAccount account)
    {
        try
        {
            var source = account.Source ?? (account.Profile is { } profile ? FromProfile(profile) : new DefaultAWSCredentialsIdentityResolver().ResolveIdentity(clientConfig: null));
            Prepare(source);
            return account.RoleArn is { } role ? new AssumeRoleAWSCredentials(source, role, "crpbot", new AssumeRoleAWSCredentialsOptions { ExternalId = account.ExternalId }) : source;
        }
        catch (Exception e) when (e is AmazonClientException or AmazonServiceException)
        {
            throw None(account, e);
        }
    }

    private static AWSCredentials FromProfile(string profile)
        => new CredentialProfileStoreChain().TryGetAWSCredentials(profile, out var found) ? found
            : throw new AwsCallException(AwsErrorKind.Credentials, "NoSuchProfile", $"there is no usable profile '{profile}' in ~/.aws/config or ~/.aws/credentials; 'aws configure --profile {profile}' makes one");

    private void Prepare(AWSCredentials source)
    {
        if (source is SSOAWSCredentials sso) sso.Options.SupportsGettingNewToken = false;
        if (source is AssumeRoleAWSCredentials { Options.MfaSerialNumber: { Length: > 0 } serial } role)
        {
            role.Options.MfaTokenCodeCallback = () => askForMfa is not null ? askForMfa(serial)
                : throw new AwsCallException(AwsErrorKind.Credentials, "MfaNeeded", $"the profile asks for the code of {serial}, and there is no terminal to ask on");
        }
    }

    private static AwsCallException None(AwsAccount account, Exception e) => new(
        AwsErrorKind.Credentials,
        "NoCredentials",
        (account.Profile is { } profile ? $"no credentials from profile '{profile}'" : "no AWS credentials: tried AWS_ACCESS_KEY_ID, AWS_PROFILE and the default profile, web identity, container and instance metadata")
            + "; set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run 'aws sso login'",
        e);
}
