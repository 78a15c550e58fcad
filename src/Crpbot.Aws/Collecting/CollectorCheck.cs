using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Aws.Model;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Aws.Collecting;

/// <summary>What collectors name and AWS does not know: services, operations, members of inputs and answers.</summary>
/// <param name="models">API models.</param>
public sealed class CollectorCheck(AwsModels models)
{
    /// <summary>All faults, in the order of the files.</summary>
    /// <param name="catalog">Collectors.</param>
    public IEnumerable<UserError> Faults(CollectorCatalog catalog) => catalog.Files.SelectMany(f => f.Collectors).SelectMany(c => Faults(c, catalog));

    private IEnumerable<UserError> Faults(Collector collector, CollectorCatalog catalog)
    {
        var calls = collector.With.Select(w => w.Call).Append(collector.Call).Concat(collector.Before is null ? [] : [collector.Before.Call]).ToList();
        var wrong = calls.SelectMany(CallFaults).ToList();
        if (wrong.Count > 0) return wrong;
        var roots = collector.With.ToDictionary(w => w.Name, w => Batched(w, Output(w.Call)), StringComparer.Ordinal);
        foreach (var fact in CollectionFacts.Names) roots[fact] = null;
        if (collector.Over is not null) roots["parent"] = Item(catalog.Of(collector.Over)[0]);
        var item = Item(collector);
        return collector.Properties.SelectMany(p => p.Expression.Paths.Where(path => path.Up == 0).Select(path => Fault(p.Node, path, path.Root is null ? item : roots.GetValueOrDefault(path.Root)))).OfType<UserError>();
    }

    private IEnumerable<UserError> CallFaults(CallSpec call)
    {
        if (models.Service(call.Operation.Service) is not { } service)
        {
            yield return call.Node.Error($"there is no service '{call.Operation.Service}' in the API models", DidYouMean.Sentence(call.Operation.Service, models.Services));
            yield break;
        }

        if (service.Operation(call.Operation.Name) is not { } operation)
        {
            yield return call.Node.Error($"{call.Operation.Service} has no read operation '{call.Operation.Name}'", DidYouMean.Sentence(call.Operation.Name, service.OperationNames));
            yield break;
        }

        foreach (var entry in call.Input.Node?.Entries ?? [])
            if (operation.Input?.Member(entry.Key.Value) is null)
                yield return entry.Key.Error($"{call.Operation} takes no '{entry.Key.Value}'", DidYouMean.Sentence(entry.Key.Value, operation.Input?.Members.Select(m => m.Name) ?? []));
    }

    private Shape? Output(CallSpec call) => models.Operation(call.Operation.Service, call.Operation.Name)?.Output;

    // Of a batch each item sees only its own part of the answer.
    private static Shape? Batched(FurtherCall with, Shape? output) => with.Batch is null ? output : ModelPath.Find(output, with.Batch.Each, items: true).Shape;

    private Shape? Item(Collector collector)
    {
        var output = Output(collector.Call);
        if (collector.Each is null) return output;
        return collector.Each.As is not null ? null : ModelPath.Find(output, collector.Each.From, items: true).Shape;
    }

    private static UserError? Fault(RuleScalar node, AnswerPath path, Shape? shape)
    {
        var (_, missing, known) = ModelPath.Find(shape, path, items: false);
        return missing is null ? null : node.Error($"there is no '{missing}' in the answer, where '{path.Text}' is read", DidYouMean.Sentence(missing, known));
    }
}
