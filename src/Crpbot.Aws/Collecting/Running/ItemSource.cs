using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Aws;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Lists the items of collectors, each list once.</summary>
internal sealed class ItemSource(CollectorCatalog catalog, AccountFacts account, CallRegister calls, Failures failures, TimeProvider clock, CancellationToken stop)
{
    private readonly ConcurrentDictionary<(Collector Collector, string Region), Lazy<Task<ItemsOutcome>>> _lists = new();

    /// <summary>Items of a collector.</summary>
    /// <param name="collector">The collector.</param>
    /// <param name="region">Region that is asked.</param>
    public Task<ItemsOutcome> ItemsAsync(Collector collector, string region) =>
        _lists.GetOrAdd((collector, region), key => new Lazy<Task<ItemsOutcome>>(() => key.Collector.Over is null ? ListAsync(key.Collector, key.Region) : OverAsync(key.Collector, key.Region))).Value;

    /// <summary>Named answers that exist before any call.</summary>
    /// <param name="region">Region.</param>
    public Dictionary<string, RootAnswer> Facts(string region) => new(StringComparer.Ordinal)
    {
        ["account"] = new RootAnswer(JsonValue.Create(account.Id)),
        ["region"] = new RootAnswer(JsonValue.Create(region)),
        ["partition"] = new RootAnswer(JsonValue.Create(account.Partition)),
    };

    private async Task<ItemsOutcome> ListAsync(Collector collector, string region)
    {
        var facts = Facts(region);
        if (collector.Before is { } before && await PreparedAsync(before, region, facts).ConfigureAwait(false) is { } reason) return new ItemsOutcome([], reason);
        var input = collector.Call.Input.Fill(new AnswerScope(null, null, facts)) ?? [];
        var outcome = await calls.AskAsync(new AwsCall(account.Name, collector.Call.Operation.Service, region, collector.Call.Operation.Name, input)).ConfigureAwait(false);
        var list = Read(collector, outcome, region, facts);
        return collector.Region is null ? list : await PlacedAsync(collector, list, region).ConfigureAwait(false);
    }

    private ItemsOutcome Read(Collector collector, CallOutcome outcome, string region, Dictionary<string, RootAnswer> facts)
    {
        UnknownValue? missing = null;
        var answer = outcome.Answer;
        if (outcome.Error is { } error)
        {
            if (collector.Call.IsAbsent(error)) return new ItemsOutcome(collector.EmptyWhenAbsent ? [new CollectedItem(new AnswerScope(new JsonObject(), null, facts), region)] : [], null);
            if (error.Kind == AwsErrorKind.Unsupported && collector.EmptyWhenUnsupported) return new ItemsOutcome([], null);
            missing = failures.Unknown(collector.Call.Operation, region, error);
            if (collector.IsSingleton) return new ItemsOutcome([new CollectedItem(new AnswerScope(null, null, facts), region, missing)], null);
            if (answer is null) return new ItemsOutcome([], missing);
        }

        var scope = new AnswerScope(answer, null, facts);
        try
        {
            return new ItemsOutcome([.. Items(collector, scope).Select(s => new CollectedItem(s, region))], missing);
        }
        catch (FormatException fault)
        {
            return new ItemsOutcome([], failures.Unknown(collector.Call.Operation, region, new AwsCallException(AwsErrorKind.Unreachable, "Unreadable", fault.Message, fault)));
        }
    }

    private static IEnumerable<AnswerScope> Items(Collector collector, AnswerScope answer)
    {
        IEnumerable<AnswerScope> items = collector.Each is null ? [answer] : collector.Each.Of(answer);
        return collector.When is null ? items : items.Where(i => collector.When.Walk(i).Found.Count > 0);
    }

    private async Task<ItemsOutcome> OverAsync(Collector collector, string region)
    {
        var missing = new List<UnknownValue>();
        var children = new List<CollectedItem>();
        // A regional collector goes over the regional parents, one of the account over those of the account: nothing is asked once a region in vain.
        var over = catalog.Of(collector.Over!).Where(p => p.Regional == collector.Regional);
        foreach (var parents in await Task.WhenAll(over.Select(p => ItemsAsync(p, p.At ?? region))).ConfigureAwait(false))
        {
            if (parents.Missing is { } reason) missing.Add(reason);
            var lists = await Task.WhenAll(parents.Items.Select(p => ChildrenAsync(collector, p))).ConfigureAwait(false);
            children.AddRange(lists.SelectMany(l => l.Items));
            missing.AddRange(lists.Where(l => l.Missing is not null).Select(l => l.Missing!));
        }

        return new ItemsOutcome(children, missing.Count == 0 ? null : missing[0]);
    }

    private async Task<ItemsOutcome> ChildrenAsync(Collector collector, CollectedItem parent)
    {
        if (parent.Doubt is { } doubt) return new ItemsOutcome([], doubt);
        var facts = Facts(parent.Region);
        facts["parent"] = new RootAnswer(parent.Scope.Item);
        var input = collector.Call.Input.Fill(new AnswerScope(parent.Scope.Item, null, facts));
        if (input is null) return new ItemsOutcome([], null);
        var outcome = await calls.AskAsync(new AwsCall(account.Name, collector.Call.Operation.Service, parent.Region, collector.Call.Operation.Name, input)).ConfigureAwait(false);
        var list = Read(collector, outcome, parent.Region, facts);
        // One bucket whose policy may not be read must not leave all the others open: the doubt is kept where it belongs.
        return list is { Missing: { } why, Items.Count: 0 } && collector.Each is null
            ? new ItemsOutcome([new CollectedItem(new AnswerScope(null, null, facts), parent.Region, why)], null)
            : list;
    }

    private async Task<ItemsOutcome> PlacedAsync(Collector collector, ItemsOutcome list, string region)
    {
        var placed = await Task.WhenAll(list.Items.Select(i => PlacedAsync(collector, i, region))).ConfigureAwait(false);
        return list with { Items = [.. placed.Where(i => !account.Restricted || account.Regions.Contains(i.Region, StringComparer.Ordinal))] };
    }

    private async Task<CollectedItem> PlacedAsync(Collector collector, CollectedItem item, string region)
    {
        if (item.Doubt is not null) return item;
        var roots = new Dictionary<string, RootAnswer>(item.Scope.Roots, StringComparer.Ordinal);
        var scope = item.Scope with { Roots = roots };
        foreach (var with in collector.With.Where(w => collector.Region!.Roots.Contains(w.Name, StringComparer.Ordinal)))
            roots[with.Name] = await AnswerAsync(with, scope, region).ConfigureAwait(false);
        var read = collector.Region!.Read(scope);
        // Asked in the wrong region it would give wrong answers: what needs to be asked is open.
        if (read is UnknownValue doubt) return new CollectedItem(scope, account.Home, doubt);
        var found = read is ScalarValue text ? text.Text : account.Home;
        roots["region"] = new RootAnswer(JsonValue.Create(found));
        return new CollectedItem(scope, found);
    }

    /// <summary>Makes a call for an item.</summary>
    /// <param name="with">The call.</param>
    /// <param name="scope">The item.</param>
    /// <param name="region">Region of the item.</param>
    public async Task<RootAnswer> AnswerAsync(FurtherCall with, AnswerScope scope, string region)
    {
        var source = with.Call.Operation.ToString();
        foreach (var need in with.Call.Input.Roots)
            if (scope.Roots[need].Unknown is { } unknown) return new RootAnswer(null, unknown, source);
        if (with.If?.Doubt(scope) is { } doubt) return new RootAnswer(null, doubt, source);
        if (with.Unless?.Holds(scope) == true || with.If?.Holds(scope) == false) return new RootAnswer(null, null, source);
        if (with.Call.Input.Fill(scope) is not { } input) return new RootAnswer(null, null, source);
        var at = with.AtHome ? account.Home : region;
        return Answer(with, await calls.AskAsync(new AwsCall(account.Name, with.Call.Operation.Service, at, with.Call.Operation.Name, input)).ConfigureAwait(false), at);
    }

    /// <summary>What the outcome of a call means to the item it was made for.</summary>
    /// <param name="with">The call.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="region">Region that was asked.</param>
    public RootAnswer Answer(FurtherCall with, CallOutcome outcome, string region)
    {
        var source = with.Call.Operation.ToString();
        if (outcome.Error is null) return new RootAnswer(outcome.Answer, null, source);
        if (with.Call.IsAbsent(outcome.Error)) return new RootAnswer(null, null, source);
        return new RootAnswer(null, failures.Unknown(with.Call.Operation, region, outcome.Error), source);
    }

    private async Task<UnknownValue?> PreparedAsync(BeforeCall before, string region, Dictionary<string, RootAnswer> facts)
    {
        var call = new AwsCall(account.Name, before.Call.Operation.Service, region, before.Call.Operation.Name, before.Call.Input.Fill(new AnswerScope(null, null, facts)) ?? []);
        for (var i = 0; i < before.Tries; i++)
        {
            var outcome = await calls.PollAsync(call).ConfigureAwait(false);
            if (outcome.Error is not null) return failures.Unknown(before.Call.Operation, region, outcome.Error);
            var scope = new AnswerScope(outcome.Answer, null, facts);
            if (before.Until.All(u => u.Key.Walk(scope).Found is [var found, ..] && AnswerValue.Text(found.Item) == u.Value)) return null;
            await Task.Delay(TimeSpan.FromSeconds(before.Seconds), clock, stop).ConfigureAwait(false);
        }

        return failures.Unknown(before.Call.Operation, region, new AwsCallException(AwsErrorKind.Unreachable, "NotReady", $"{before.Call.Operation} was not ready after {before.Tries} calls"));
    }
}
