using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>A call that gave no whole answer.</summary>
/// <param name="Operation">What was called.</param>
/// <param name="Account">12-digit account id.</param>
/// <param name="Region">Region.</param>
/// <param name="Kind">Why.</param>
/// <param name="Code">Error code.</param>
/// <param name="Message">One sentence for the reader.</param>
/// <param name="Permissions">IAM actions that the operation needs.</param>
public sealed record FailedCall(ApiOperation Operation, string Account, string Region, AwsErrorKind Kind, string Code, string Message, IReadOnlyList<string> Permissions);
