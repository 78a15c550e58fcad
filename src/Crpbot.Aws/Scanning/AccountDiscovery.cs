using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Endpoints;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Scanning;

/// <summary>Finds out which accounts there are and who they are.</summary>
/// <param name="callerOf">Makes a caller that knows some accounts.</param>
/// <param name="paging">Knows the pages.</param>
/// <param name="endpoints">Knows the partitions.</param>
public sealed class AccountDiscovery(Func<IReadOnlyList<AwsAccount>, IAwsCaller> callerOf, IPaging paging, EndpointTable endpoints)
{
    /// <summary>Finds the accounts.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Caller, accounts that can be read, and those that cannot with the reason.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<FoundAccounts> FindAsync(AccountRequest request, CancellationToken stop)
    {
        var accounts = request.Accounts;
        var lost = new List<(string Account, string Why)>();
        var caller = callerOf(accounts);
        if (request.OrganizationRole is { } role)
        {
            accounts = await MembersAsync(caller, request, role, lost, stop).ConfigureAwait(false);
            caller = callerOf(accounts);
        }

        var found = await Task.WhenAll(accounts.Select(a => IdentifyAsync(caller, a, request, stop))).ConfigureAwait(false);
        lost.AddRange(found.Where(f => f.Why is not null).Select(f => (f.Name, f.Why!)));
        var known = found.Where(f => f.Facts is not null).Select(f => f.Facts!).GroupBy(f => f.Id, StringComparer.Ordinal).Select(g => g.First()).OrderBy(f => f.Id, StringComparer.Ordinal);
        return new FoundAccounts(caller, [.. known], lost);
    }

    private async Task<(string Name, AccountFacts? Facts, string? Why)> IdentifyAsync(IAwsCaller caller, AwsAccount account, AccountRequest request, CancellationToken stop)
    {
        try
        {
            var answer = await caller.CallAsync(new AwsCall(account.Alias, "sts", request.FirstRegion, "GetCallerIdentity", []), stop).ConfigureAwait(false);
            var id = answer["Account"]?.GetValue<string>();
            if (string.IsNullOrEmpty(id)) return (account.Alias, null, "sts:GetCallerIdentity names no account");
            var partition = answer["Arn"]?.GetValue<string>().Split(':') is { Length: > 1 } parts ? parts[1] : "aws";
            var home = endpoints.Partitions.FirstOrDefault(p => p.Id == partition)?.GlobalRegion ?? request.FirstRegion;
            return (account.Alias, new AccountFacts(account.Alias, id, partition, home, [.. request.Regions.Order(StringComparer.Ordinal)], request.Regions.Count > 0), null);
        }
        catch (AwsCallException error)
        {
            return (account.Alias, null, error.Message);
        }
    }

    // Suspended accounts answer nothing; the account that asks is read with its own credentials.
    private async Task<IReadOnlyList<AwsAccount>> MembersAsync(IAwsCaller caller, AccountRequest request, string role, List<(string Account, string Why)> lost, CancellationToken stop)
    {
        var (first, region) = (request.Accounts[0], request.FirstRegion);
        var members = new List<AwsAccount> { first };
        try
        {
            var self = await caller.CallAsync(new AwsCall(first.Alias, "sts", region, "GetCallerIdentity", []), stop).ConfigureAwait(false);
            var partition = self["Arn"]?.GetValue<string>().Split(':') is { Length: > 1 } parts ? parts[1] : "aws";
            await foreach (var page in paging.ReadAsync(caller, new AwsCall(first.Alias, "organizations", region, "ListAccounts", []), stop).ConfigureAwait(false))
            {
                foreach (var member in (page["Accounts"]?.AsArray() ?? []).OfType<JsonObject>())
                {
                    var id = member["Id"]?.GetValue<string>();
                    if (id is null || id == self["Account"]?.GetValue<string>() || member["Status"]?.GetValue<string>() is "SUSPENDED" or "PENDING_CLOSURE") continue;
                    members.Add(new AwsAccount(id, first.Profile, $"arn:{partition}:iam::{id}:role/{role}", request.ExternalId) { Source = first.Source });
                }
            }
        }
        catch (AwsCallException error)
        {
            lost.Add(("other accounts of the organization", $"organizations:ListAccounts: {error.Message}"));
        }

        return members;
    }
}
