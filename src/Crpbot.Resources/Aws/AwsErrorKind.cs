namespace Crpbot.Resources.Aws;

/// <summary>Why a call has no answer.</summary>
public enum AwsErrorKind
{
    /// <summary>The service answered with an error code that is none of the others; a collector may declare the code as "absent".</summary>
    Service = 0,

    /// <summary>The caller may not (AccessDenied, UnauthorizedOperation, …).</summary>
    Denied = 1,

    /// <summary>Still throttled after all retries.</summary>
    Throttled = 2,

    /// <summary>The service or operation does not exist in this region, or the region is disabled.</summary>
    Unsupported = 3,

    /// <summary>No answer: connection, TLS, time-out, or an answer that cannot be read.</summary>
    Unreachable = 4,

    /// <summary>There are no credentials, or they are invalid or expired.</summary>
    Credentials = 5,

    /// <summary>The client refuses: the operation is not on the read-only list, or would return secrets or data.</summary>
    Refused = 6,
}
