namespace Crpbot.Aws.Credentials;

/// <summary>Who the credentials are, by sts:GetCallerIdentity.</summary>
/// <param name="Account">Account id, 12 digits.</param>
/// <param name="Arn">ARN of the caller.</param>
/// <param name="Partition">Partition of that ARN, for example <c>aws</c>.</param>
public sealed record AwsIdentity(string Account, string Arn, string Partition);
