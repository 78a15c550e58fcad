using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;

namespace Crpbot.Aws.Credentials;

/// <summary>The region that a profile of the shared configuration names (AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, else ~/.aws).</summary>
public static class ProfileRegion
{
    /// <summary>Finds it.</summary>
    /// <param name="profile">Name of the profile.</param>
    /// <returns>Region, for example <c>eu-west-1</c>; null when there is no such profile, it names none, or the files cannot be read (the credentials will tell that).</returns>
    public static string? Of(string profile)
    {
        try
        {
            return new CredentialProfileStoreChain().TryGetProfile(profile, out var found) ? found.Region?.SystemName : null;
        }
        catch (Exception e) when (e is AmazonClientException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
