using Crpbot.Aws.Collecting.Planning;
using Crpbot.Resources;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Reads what a plan needs from one account.</summary>
/// <param name="catalog">All collectors.</param>
/// <param name="plan">What is needed.</param>
/// <param name="caller">Makes the calls.</param>
/// <param name="paging">Knows the pages.</param>
/// <param name="clock">Waits between polls.</param>
public sealed class AccountCollector(CollectorCatalog catalog, CollectionPlan plan, IAwsCaller caller, IPaging paging, TimeProvider clock)
{
    /// <summary>Calls of one account that are open at once; the client's own pacing keeps below what the services allow.</summary>
    private const int InFlight = 96;

    /// <summary>Reads.</summary>
    /// <param name="account">The account.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Collected> CollectAsync(AccountFacts account, CancellationToken stop)
    {
        using var calls = new CallRegister(caller, paging, InFlight, stop);
        var failures = new Failures(catalog, account);
        var regions = account.Restricted || !plan.NeedsRegions ? (account.Regions, Missing: null) : await new EnabledRegions(calls, failures).OfAsync(account).ConfigureAwait(false);
        account = account with { Regions = regions.Regions };
        var source = new ItemSource(catalog, account, calls, failures, clock, stop);
        var builder = new ResourceBuilder(account, source, new BatchCalls(account, calls, source));
        var lists = await Task.WhenAll(plan.Collectors.SelectMany(p => Regions(p.Collector, account).Select(region => ListAsync(p, region, account, source, builder)))).ConfigureAwait(false);
        var resources = lists.SelectMany(l => l.Resources).Concat(BuiltIn(account))
            .OrderBy(r => r.Type, StringComparer.Ordinal).ThenBy(r => r.Region, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var missing = lists.Where(l => l.Missing is not null).Select(l => l.Missing!).Concat(Nowhere(regions.Missing, account))
            .OrderBy(m => m.Type, StringComparer.Ordinal).ThenBy(m => m.Region, StringComparer.Ordinal).ThenBy(m => m.Why.Reason, StringComparer.Ordinal).ToList();
        return new Collected(account.Id, Distinct(resources), missing, failures.All, calls.Asked, calls.Made);
    }

    // Nobody knows which regions there are: whatever is regional may exist somewhere.
    private IEnumerable<MissingResources> Nowhere(UnknownValue? why, AccountFacts account) => why is null ? [] : plan.Collectors.Where(p => p.Collector.Regional)
        .Select(p => p.Collector.Type).Append("Live::Region").Distinct(StringComparer.Ordinal).Select(type => new MissingResources(type, account.Id, account.Home, why));

    private static async Task<(IReadOnlyList<Resource> Resources, MissingResources? Missing)> ListAsync(PlannedCollector planned, string region, AccountFacts account, ItemSource source, ResourceBuilder builder)
    {
        var items = await source.ItemsAsync(planned.Collector, region).ConfigureAwait(false);
        var resources = await builder.ResourcesAsync(planned, items.Items).ConfigureAwait(false);
        return (resources, items.Missing is null ? null : new MissingResources(planned.Collector.Type, account.Id, region, items.Missing));
    }

    private static IEnumerable<string> Regions(Collector collector, AccountFacts account)
    {
        if (collector.At is { } fixedRegion) return [fixedRegion];
        return collector.Regional ? account.Regions : [account.Home];
    }

    // Two items may have one name (subscriptions that wait for confirmation): keys stay unique, in the order of the answer.
    private static List<Resource> Distinct(List<Resource> resources)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return resources.ConvertAll(r =>
        {
            var count = seen[r.Key] = seen.GetValueOrDefault(r.Key) + 1;
            return count == 1 ? r : r with { Key = $"{r.Key}#{count}" };
        });
    }

    private static IEnumerable<Resource> BuiltIn(AccountFacts account)
    {
        var regions = new ListValue([.. account.Regions.Select(r => Text(r, "ec2:DescribeRegions"))]);
        yield return Fact(account, "Live::Account", account.Id, account.Home, [new("Id", Text(account.Id, "sts:GetCallerIdentity")), new("Partition", Text(account.Partition, "sts:GetCallerIdentity")), new("Regions", regions)]);
        foreach (var region in account.Regions) yield return Fact(account, "Live::Region", region, region, [new("Name", Text(region, "ec2:DescribeRegions"))]);
    }

    private static Resource Fact(AccountFacts account, string type, string id, string region, IReadOnlyList<MapEntry> entries) => new()
    {
        Type = type,
        Id = id,
        Key = string.Join('/', account.Id, region, type, id),
        Source = ResourceSource.Live,
        Scope = account.Id,
        Properties = new MapValue(entries, Open: true),
        Account = account.Id,
        Region = region,
        Names = [id],
    };

    private static ScalarValue Text(string text, string operation) => new(text) { Origin = new Origin(OriginKind.ApiCall, operation) };
}
