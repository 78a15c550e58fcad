using System.Text.Json.Nodes;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>A change of a value on its way from an answer to a property: a name and its arguments (<c>as: json</c>, <c>as: [dictionary, Key, Value]</c>).</summary>
internal sealed class Transform
{
    /// <summary>Number of arguments, by name.</summary>
    private static readonly Dictionary<string, int> Known = new(StringComparer.Ordinal)
    {
        ["json"] = 0,
        ["percent-json"] = 0,
        ["base64-csv"] = 0,
        ["tags"] = 0,
        ["pascal"] = 0,
        ["lower"] = 0,
        ["upper"] = 0,
        ["text"] = 0,
        ["first"] = 0,
        ["count"] = 0,
        ["keys"] = 0,
        ["present"] = 0,
        ["not-present"] = 0,
        ["not-empty"] = 0,
        ["not"] = 0,
        ["last-segment"] = 0,
        ["split"] = 1,
        ["equals"] = 1,
        ["starts-with"] = 1,
        ["ends-with"] = 1,
        ["contains"] = 1,
        ["dictionary"] = 2,
        ["pairs"] = 2,
    };

    private readonly string _name;
    private readonly string[] _arguments;

    private Transform(string name, string[] arguments) => (_name, _arguments) = (name, arguments);

    /// <summary>Reads it.</summary>
    /// <param name="node">What stands under <c>as</c>; null for none.</param>
    /// <exception cref="UserError">There is no such transform, or the number of arguments is wrong.</exception>
    public static Transform? Of(RuleNode? node)
    {
        if (node is null) return null;
        string[] words = node switch
        {
            RuleScalar scalar => [scalar.Value],
            RuleSequence { Items.Count: > 0 } list => [.. list.Items.Select(i => i is RuleScalar s ? s.Value : throw i.Error("an argument of 'as' is a text"))],
            _ => throw node.Error("'as' is a name, or a list of a name and its arguments"),
        };
        if (!Known.TryGetValue(words[0], out var count)) throw node.Error($"there is no transform '{words[0]}'", DidYouMean.Sentence(words[0], Known.Keys) ?? "known: " + string.Join(", ", Known.Keys));
        if (words.Length - 1 != count) throw node.Error($"'{words[0]}' takes {count} argument(s)", null);
        return new Transform(words[0], words[1..]);
    }

    /// <summary>Changes a node.</summary>
    /// <param name="node">The node; null when nothing is there.</param>
    /// <returns>The changed node; null when nothing is there.</returns>
    /// <exception cref="FormatException">The node is not in the form that the transform reads.</exception>
    public JsonNode? Apply(JsonNode? node)
    {
        switch (_name)
        {
            case "present": return JsonValue.Create(node is not null);
            case "not-present": return JsonValue.Create(node is null);
            case "not-empty": return JsonValue.Create(!AnswerShapes.IsEmpty(node));
            case "count": return JsonValue.Create(node is JsonArray list ? list.Count : node is null ? 0 : 1);
            default: return node is null ? null : Changed(node);
        }
    }

    private JsonNode? Changed(JsonNode node) => _name switch
    {
        "json" => AnswerShapes.Json(node, percent: false),
        "percent-json" => AnswerShapes.Json(node, percent: true),
        "base64-csv" => CsvRows.Read(AnswerShapes.Base64(node)),
        "tags" => AnswerShapes.Tags(node),
        "pascal" => AnswerShapes.Pascal(node),
        "first" => node is JsonArray list ? list.Count == 0 ? null : list[0]?.DeepClone() : node,
        "keys" => node is JsonObject map ? new JsonArray([.. map.Select(e => (JsonNode)JsonValue.Create(e.Key))]) : null,
        "dictionary" => Dictionary(node),
        "pairs" => Pairs(node),
        _ => OfText(node),
    };

    private JsonNode? OfText(JsonNode node)
    {
        if (AnswerValue.Text(node) is not { } text) return null;
        return _name switch
        {
            "lower" => JsonValue.Create(text.ToLowerInvariant()),
            "upper" => JsonValue.Create(text.ToUpperInvariant()),
            "text" => JsonValue.Create(text),
            "not" => JsonValue.Create(text != "true"),
            "last-segment" => JsonValue.Create(TextTemplate.LastSegment(text)),
            "equals" => JsonValue.Create(string.Equals(text, _arguments[0], StringComparison.Ordinal)),
            "starts-with" => JsonValue.Create(text.StartsWith(_arguments[0], StringComparison.Ordinal)),
            "ends-with" => JsonValue.Create(text.EndsWith(_arguments[0], StringComparison.Ordinal)),
            "contains" => JsonValue.Create(text.Contains(_arguments[0], StringComparison.Ordinal)),
            "split" => new JsonArray([.. text.Split(_arguments[0], StringSplitOptions.RemoveEmptyEntries).Select(t => (JsonNode)JsonValue.Create(t))]),
            _ => throw new InvalidOperationException(_name),
        };
    }

    private JsonObject Dictionary(JsonNode node) => AnswerShapes.Object((node as JsonArray ?? []).OfType<JsonObject>()
        .Where(o => AnswerValue.Text(o[_arguments[0]]) is not null && o[_arguments[1]] is not null)
        .Select(o => (AnswerValue.Text(o[_arguments[0]])!, o[_arguments[1]]?.DeepClone())));

    private JsonArray Pairs(JsonNode node) => new([.. (node as JsonObject ?? []).Select(e => (JsonNode)new JsonObject { [_arguments[0]] = e.Key, [_arguments[1]] = e.Value?.DeepClone() })]);
}
