namespace Crpbot.Aws.Collecting.Planning;

/// <summary>Which operations are called for the selected rules, and no others.</summary>
public sealed class CollectionPlan
{
    private readonly CollectorCatalog _catalog;

    private CollectionPlan(CollectorCatalog catalog, IReadOnlyList<PlannedCollector> collectors, bool asksAboutRegions)
    {
        (_catalog, Collectors) = (catalog, collectors);
        NeedsRegions = asksAboutRegions || collectors.Any(c => c.Collector.Regional);
    }

    /// <summary>Resource types that are read, ordered.</summary>
    public IReadOnlyList<string> Types => [.. Collectors.Select(c => c.Collector.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Operations that may be called, ordered, with <c>sts:GetCallerIdentity</c> and, when something is regional, <c>ec2:DescribeRegions</c>.</summary>
    public IReadOnlyList<ApiOperation> Operations => [.. Called().Distinct().OrderBy(o => o.ToString(), StringComparer.Ordinal)];

    /// <summary>IAM actions that the operations need, ordered.</summary>
    public IReadOnlyList<string> Permissions => [.. Operations.SelectMany(_catalog.Permissions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>True when something is read region by region, or rules ask about regions themselves.</summary>
    public bool NeedsRegions { get; }

    /// <summary>The collectors, in a fixed order.</summary>
    internal IReadOnlyList<PlannedCollector> Collectors { get; }

    /// <summary>Plans.</summary>
    /// <param name="catalog">All collectors.</param>
    /// <param name="needs">What the selected rules read.</param>
    public static CollectionPlan Of(CollectorCatalog catalog, IEnumerable<PropertyNeed> needs)
    {
        var planned = new List<PlannedCollector>();
        var regions = false;
        foreach (var group in needs.GroupBy(n => n.Type, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            regions |= group.Key == "Live::Region" || group.Any(n => n is { Type: "Live::Account", Path: "Regions" });
            var paths = group.Select(n => n.Path).Distinct(StringComparer.Ordinal).ToList();
            planned.AddRange(catalog.Of(group.Key).Select(c => new PlannedCollector(c, Needed(c, paths), Unbrought(catalog, c, paths))));
        }

        return new CollectionPlan(catalog, planned, regions);
    }

    /// <summary>Everything that can be read.</summary>
    /// <param name="catalog">All collectors.</param>
    public static CollectionPlan Everything(CollectorCatalog catalog) =>
        Of(catalog, catalog.Types.SelectMany(t => catalog.Properties(t).Select(p => new PropertyNeed(t, p))));

    private static List<FurtherCall> Needed(Collector collector, IReadOnlyList<string> paths)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var roots = collector.Properties.Where(p => paths.Any(path => path.Length > 0 && p.Serves(path))).SelectMany(p => p.Expression.Roots)
            .Concat(collector.Id.Roots).Concat(collector.Arn?.Roots ?? []).Concat(collector.Names.SelectMany(n => n.Roots)).Concat(collector.Region?.Roots ?? []);
        foreach (var root in roots) Add(root);
        return [.. Ordered(collector.With.Where(w => wanted.Contains(w.Name)))];

        void Add(string name)
        {
            if (collector.With.FirstOrDefault(w => w.Name == name) is not { } call || !wanted.Add(name)) return;
            foreach (var other in call.Needs) Add(other);
        }
    }

    // Live types have no schema but their collectors: what they lack is absent, and `rules check` tells of it.
    private static List<string> Unbrought(CollectorCatalog catalog, Collector collector, IReadOnlyList<string> paths) => !collector.Type.StartsWith("AWS::", StringComparison.Ordinal) ? [] :
    [
        .. paths.Where(p => p.Length > 0 && p[0] != '@' && !catalog.Has(collector.Type, p)).Select(p => p.Split('.')[0])
            .Where(head => head != "Live" && !collector.Properties.Any(p => p.Path.Split('.')[0] == head)).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<FurtherCall> Ordered(IEnumerable<FurtherCall> calls)
    {
        var left = calls.ToList();
        while (left.Count > 0)
        {
            var ready = left.Find(c => !c.Needs.Any(n => left.Exists(o => o.Name == n))) ?? throw new InvalidOperationException("calls read each other's answers");
            left.Remove(ready);
            yield return ready;
        }
    }

    private IEnumerable<ApiOperation> Called()
    {
        yield return new ApiOperation("sts", "GetCallerIdentity");
        if (NeedsRegions) yield return new ApiOperation("ec2", "DescribeRegions");
        foreach (var planned in Collectors)
        {
            foreach (var operation in Listing(planned.Collector).Concat(planned.With.Select(w => w.Call.Operation))) yield return operation;
        }
    }

    // What it takes to list the items, with the lists that the collector goes over.
    private IEnumerable<ApiOperation> Listing(Collector collector)
    {
        IEnumerable<ApiOperation> own = [collector.Call.Operation];
        if (collector.Before is not null) own = own.Append(collector.Before.Call.Operation);
        own = own.Concat(collector.With.Where(w => collector.Region?.Roots.Contains(w.Name, StringComparer.Ordinal) == true).Select(w => w.Call.Operation));
        return collector.Over is null ? own : own.Concat(_catalog.Of(collector.Over).SelectMany(Listing));
    }
}
