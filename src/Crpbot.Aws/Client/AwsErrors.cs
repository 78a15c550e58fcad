using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Client;

/// <summary>What an error code means for a caller, over all services.</summary>
internal static class AwsErrors
{
    private static readonly HashSet<string> s_denied = new(StringComparer.OrdinalIgnoreCase)
    {
        "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "Client.UnauthorizedOperation", "UnauthorizedAccess", "UnauthorizedException",
        "NotAuthorized", "NotAuthorizedException", "AuthorizationError", "AuthorizationErrorException", "AllAccessDisabled", "Forbidden", "ForbiddenException",
        "InsufficientPrivilegesException", "OperationNotPermitted", "403",
    };

    private static readonly HashSet<string> s_throttled = new(StringComparer.OrdinalIgnoreCase)
    {
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException", "TooManyRequests",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "RequestThrottledError", "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
        "ProvisionedThroughputExceededException", "Client.RequestLimitExceeded", "Throttling.User", "429",
    };

    private static readonly HashSet<string> s_unsupported = new(StringComparer.OrdinalIgnoreCase)
    {
        "OptInRequired", "InvalidAction", "UnknownOperationException", "UnsupportedOperation", "UnsupportedOperationException", "RegionDisabledException",
        "UnsupportedRegion", "UnsupportedRegionException", "InvalidRegion", "UnknownOperation", "NotSupportedInRegion", "EndpointNotFound",
    };

    private static readonly HashSet<string> s_credentials = new(StringComparer.OrdinalIgnoreCase)
    {
        "ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidClientTokenId", "UnrecognizedClientException", "AuthFailure", "SignatureDoesNotMatch",
        "InvalidSignatureException", "MissingAuthenticationToken", "MissingAuthenticationTokenException", "IncompleteSignature", "IncompleteSignatureException",
        "InvalidAccessKeyId", "RequestTimeTooSkewed", "TokenRefreshRequired", "InvalidToken", "InvalidIdentityToken",
    };

    /// <summary>Classifies a code.</summary>
    public static AwsErrorKind Kind(ErrorAnswer error, int status)
    {
        if (s_throttled.Contains(error.Code) || status == 429) return AwsErrorKind.Throttled;
        if (s_denied.Contains(error.Code)) return AwsErrorKind.Denied;
        if (s_credentials.Contains(error.Code)) return AwsErrorKind.Credentials;
        if (s_unsupported.Contains(error.Code)) return AwsErrorKind.Unsupported;
        return error.Readable ? AwsErrorKind.Service : AwsErrorKind.Unreachable;
    }

    /// <summary>Whether a code says that the keys are unknown: where the same keys work elsewhere, the region is not enabled.</summary>
    public static bool SaysUnknownKeys(string code) => code is "AuthFailure" or "UnrecognizedClientException" or "InvalidClientTokenId";
}
