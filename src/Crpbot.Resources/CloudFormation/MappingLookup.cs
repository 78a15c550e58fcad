using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.CloudFormation;

/// <summary><c>Fn::FindInMap</c>: a key that is not known (the region) gives all its rows.</summary>
internal sealed class MappingLookup(TemplateEvaluator evaluator)
{
    /// <summary>The value.</summary>
    /// <param name="node">Argument.</param>
    public Value Of(DocumentNode node)
    {
        if (node is not DocumentList { Items.Count: >= 3 } list) return new UnknownValue("FindInMap takes a map and two keys", "a valid template");
        var (map, first, second) = (list.Items[0], list.Items[1], list.Items[2]);
        if (evaluator.Resolve(map) is not ScalarValue { Text: var name }) return new UnknownValue("the map is not known", "deployment");
        var missing = (list.Items.ElementAtOrDefault(3) as DocumentMap)?["DefaultValue"];
        if (evaluator.Template.Entry("Mappings", name) is not { } rows) return Missing(missing, $"there is no mapping '{name}'");
        return Rows(rows, evaluator.Resolve(first), row => row is DocumentMap columns ? Rows(columns, evaluator.Resolve(second), evaluator.Resolve, missing) : new UnknownValue("the mapping has no such row", "a valid template"), missing);
    }

    private Value Rows(DocumentMap map, Value key, Func<DocumentNode, Value> next, DocumentNode? missing) => key switch
    {
        ScalarValue scalar => map[scalar.Text] is { } row ? By(next(row), key) : Missing(missing, $"the mapping has no key '{scalar.Text}'"),
        ChoiceValue choice => Alternatives.Map(choice, option => Rows(map, option, next, missing)),
        _ when map.Entries.Count > 0 => Alternatives.Of([.. map.Entries.Select(e => new Choice("the key is " + e.Key.Text, next(e.Value)))], key is UnknownValue unknown ? unknown.Reason : "deployment", null),
        _ => new UnknownValue("the mapping is empty", "a valid template"),
    };

    private static Value By(Value value, Value key) => key.Origin.Kind == OriginKind.ParameterDefault ? value with { Origin = key.Origin } : value;

    private Value Missing(DocumentNode? value, string reason) => value is null ? new UnknownValue(reason, "a valid template") : evaluator.Resolve(value);
}
