using Amazon.Runtime;

namespace Crpbot.Aws.Credentials;

/// <summary>An account to read, by the way in.</summary>
/// <param name="Alias">Name by which calls choose it (<see cref="Crpbot.Resources.Aws.AwsCall.Account"/>).</param>
/// <param name="Profile">Profile of the shared configuration; null = the default chain (environment, profile, web identity, container, instance).</param>
/// <param name="RoleArn">Role to assume on top, or null.</param>
/// <param name="ExternalId">External id for that role, or null.</param>
public sealed record AwsAccount(string Alias, string? Profile = null, string? RoleArn = null, string? ExternalId = null)
{
    /// <summary>Given credentials in place of profile and chain; null = find them.</summary>
    public AWSCredentials? Source { get; init; }
}
