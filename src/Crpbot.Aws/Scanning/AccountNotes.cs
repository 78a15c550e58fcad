using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Core;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Rules;

namespace Crpbot.Aws.Scanning;

/// <summary>What of the accounts was not read: a line for each operation and account, with the permission that is missing.</summary>
internal static class AccountNotes
{
    /// <summary>The lines.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="catalog">Collectors.</param>
    /// <param name="rules">Rules.</param>
    public static IEnumerable<NotScanned> Of(AccountResult result, CollectorCatalog catalog, ResourceRuleBook rules)
    {
        foreach (var (account, why) in result.Lost) yield return new NotScanned($"account {account}", why, Incomplete: true);
        foreach (var group in result.Accounts.SelectMany(a => a.Failed).GroupBy(f => (f.Account, f.Operation, f.Code)))
            yield return Note([.. group]);
        if (result.Accounts.Count == 0) yield break;
        foreach (var type in rules.Live().SelectMany(r => r.Types).Where(t => t.StartsWith("AWS::", StringComparison.Ordinal)).GroupBy(t => t, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            if (catalog.Of(type.Key).Count == 0) yield return new NotScanned(type.Key, "resources of this type are not read from accounts, only from templates", Incomplete: false, type.Count());
    }

    private static NotScanned Note(IReadOnlyList<FailedCall> calls)
    {
        var first = calls[0];
        var where = $" in {string.Join(", ", calls.Select(c => c.Region).Distinct(StringComparer.Ordinal))} of account {first.Account}";
        var cure = first.Kind == AwsErrorKind.Denied ? $"; missing permission {string.Join(", ", first.Permissions)}" : string.Empty;
        return new NotScanned(first.Operation.ToString(), first.Message + where + cure, Incomplete: first.Kind != AwsErrorKind.Unsupported, calls.Count);
    }
}
