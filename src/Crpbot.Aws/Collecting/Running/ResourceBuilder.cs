using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Resources;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Makes a resource of an item: makes the calls that its properties need, and reads the properties.</summary>
internal sealed class ResourceBuilder(AccountFacts account, ItemSource source, BatchCalls batches)
{
    /// <summary>Reads the resources of a list.</summary>
    /// <param name="planned">Collector and needed calls.</param>
    /// <param name="items">The items.</param>
    public async Task<IReadOnlyList<Resource>> ResourcesAsync(PlannedCollector planned, IReadOnlyList<CollectedItem> items)
    {
        var scopes = items.Select(i => i.Scope with { Roots = new Dictionary<string, RootAnswer>(i.Scope.Roots, StringComparer.Ordinal) }).ToArray();
        var batched = planned.With.Where(w => w.Batch is not null).ToList();
        foreach (var with in batched)
        {
            var answers = await batches.AnswersAsync(with, items, scopes).ConfigureAwait(false);
            for (var i = 0; i < scopes.Length; i++) ((Dictionary<string, RootAnswer>)scopes[i].Roots)[with.Name] = answers[i];
        }

        return await Task.WhenAll(items.Select((item, i) => ResourceAsync(planned, item, scopes[i]))).ConfigureAwait(false);
    }

    private async Task<Resource> ResourceAsync(PlannedCollector planned, CollectedItem item, AnswerScope scope)
    {
        var roots = (Dictionary<string, RootAnswer>)scope.Roots;
        foreach (var with in planned.Collector.With.Where(w => !roots.ContainsKey(w.Name))) roots[with.Name] = new RootAnswer(null, item.Doubt ?? NotPlanned(with), with.Call.Operation.ToString());
        if (item.Doubt is null)
        {
            var left = planned.With.Where(w => w.Batch is null && !item.Scope.Roots.ContainsKey(w.Name)).ToList();
            // Calls that read no other's answer are made together; the plan's order serves the rest.
            var ready = left.Where(w => !w.Needs.Any(n => left.Exists(o => o.Name == n))).ToList();
            var answers = await Task.WhenAll(ready.Select(w => source.AnswerAsync(w, scope, item.Region))).ConfigureAwait(false);
            for (var i = 0; i < ready.Count; i++) roots[ready[i].Name] = answers[i];
            foreach (var with in left.Except(ready)) roots[with.Name] = await source.AnswerAsync(with, scope, item.Region).ConfigureAwait(false);
        }

        return Resource(planned, item, scope);
    }

    private Resource Resource(PlannedCollector planned, CollectedItem item, AnswerScope scope)
    {
        var collector = planned.Collector;
        var id = collector.Id.Fill(scope, lenient: true)!;
        var arn = collector.Arn?.Fill(scope);
        var values = collector.Properties.Select(p => KeyValuePair.Create(p.Path, item.Doubt is null || item.Scope.Item is not null || p.Expression.Roots.Contains("parent", StringComparer.Ordinal) ? p.Expression.Read(scope) : item.Doubt)).Concat(planned.NotBrought.Select(p => KeyValuePair.Create<string, Value>(p, NotBrought(collector.Type, p)))).ToList();
        return new Resource
        {
            Type = collector.Type,
            Id = id,
            Key = string.Join('/', account.Id, item.Region, collector.Type, id),
            Source = ResourceSource.Live,
            Scope = account.Id,
            Properties = PropertyTree.Of(values, open: collector.Type.StartsWith("AWS::", StringComparison.Ordinal)),
            Account = account.Id,
            Region = item.Region,
            Arn = arn,
            Names = [.. collector.Names.Select(n => n.Fill(scope)).Append(arn).Where(n => !string.IsNullOrEmpty(n)).Select(n => n!).Distinct(StringComparer.Ordinal)],
            OnlyWhen = item.Doubt is not null && item.Scope.Item is null && !collector.IsSingleton ? item.Doubt.Reason : null,
        };
    }

    // What a rule reads and no collector brings is open, not absent.
    private static UnknownValue NotBrought(string type, string property) => new($"crpbot does not read {property} of {type} from accounts", $"a collector that brings {property}");

    // Never read as "not there": a mistake in the plan must not look like an answer.
    private static UnknownValue NotPlanned(FurtherCall with) => new($"{with.Call.Operation} was not called, because no selected rule reads it", "a rule that reads it", Incomplete: true);
}
