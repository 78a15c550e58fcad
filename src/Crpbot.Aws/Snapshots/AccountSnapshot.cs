using Crpbot.Aws.Collecting.Running;

namespace Crpbot.Aws.Snapshots;

/// <summary>Everything read from accounts: calls and answers, secret values masked. Evaluated offline it gives the same findings.</summary>
/// <param name="TakenAt">When; ages count from here.</param>
/// <param name="Accounts">The accounts.</param>
public sealed record AccountSnapshot(DateTimeOffset TakenAt, IReadOnlyList<AccountFacts> Accounts)
{
    /// <summary>Value of <c>format</c> in the file.</summary>
    public const string Format = "crpbot-aws-snapshot-1";

    /// <summary>The calls, ordered.</summary>
    internal IReadOnlyList<RecordedCall> Calls { get; init; } = [];
}
