using System.Collections.Concurrent;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Turns errors of calls into unknown values, and remembers each once.</summary>
/// <param name="catalog">Knows the permissions.</param>
/// <param name="account">The account.</param>
internal sealed class Failures(CollectorCatalog catalog, AccountFacts account)
{
    private readonly ConcurrentDictionary<(ApiOperation Operation, string Region, string Code), FailedCall> _failed = new();

    /// <summary>What failed, ordered.</summary>
    public IReadOnlyList<FailedCall> All => [.. _failed.Values.OrderBy(f => f.Operation.ToString(), StringComparer.Ordinal).ThenBy(f => f.Region, StringComparer.Ordinal).ThenBy(f => f.Code, StringComparer.Ordinal)];

    /// <summary>The unknown value that stands for what a failed call would have told.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="region">Region.</param>
    /// <param name="error">Why it failed.</param>
    public UnknownValue Unknown(ApiOperation operation, string region, AwsCallException error)
    {
        var permissions = catalog.Permissions(operation);
        _failed.TryAdd((operation, region, error.Code), new FailedCall(operation, account.Id, region, error.Kind, error.Code, Sentence(error), permissions));
        return new UnknownValue($"{operation}: {Sentence(error)}", Decides(operation, error.Kind, permissions), Incomplete: error.Kind != AwsErrorKind.Unsupported) { Origin = new Origin(OriginKind.ApiCall, operation.ToString()) };
    }

    private static string Decides(ApiOperation operation, AwsErrorKind kind, IReadOnlyList<string> permissions) => kind switch
    {
        AwsErrorKind.Denied => (permissions.Count == 1 ? "permission " : "permissions ") + string.Join(", ", permissions),
        AwsErrorKind.Credentials => "valid credentials",
        AwsErrorKind.Throttled => $"a run in which {operation} is not throttled",
        AwsErrorKind.Unsupported => $"a region that knows {operation}",
        _ => $"an answer to {operation}",
    };

    private static string Sentence(AwsCallException error) => error.Kind switch
    {
        AwsErrorKind.Denied => $"access denied ({error.Code})",
        AwsErrorKind.Throttled => "still throttled after all retries",
        AwsErrorKind.Unsupported => $"not offered here ({error.Code})",
        AwsErrorKind.Unreachable => $"no answer ({error.Message})",
        AwsErrorKind.Credentials => $"no valid credentials ({error.Code})",
        AwsErrorKind.Refused => $"refused by crpbot ({error.Code})",
        _ => $"error {error.Code}",
    };
}
