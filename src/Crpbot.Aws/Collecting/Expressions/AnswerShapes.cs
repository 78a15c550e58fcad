using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Forms in which answers come and templates do not hold them.</summary>
internal static class AnswerShapes
{
    /// <summary>A document that is written as text; clients differ: some give policy documents decoded, some as they came.</summary>
    /// <param name="node">Text, or the document itself.</param>
    /// <param name="percent">True when the text may be percent-encoded.</param>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static JsonNode? Json(JsonNode node, bool percent)
    {
        if (node is not JsonValue) return node;
        var text = AnswerValue.Text(node)!.Trim();
        if (text.Length == 0) return null;
        if (percent && text[0] is not ('{' or '[')) text = Uri.UnescapeDataString(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException error)
        {
            throw new FormatException("the answer holds text that is not JSON", error);
        }
    }

    /// <summary>Text that was encoded.</summary>
    public static string Base64(JsonNode node) => Encoding.UTF8.GetString(Convert.FromBase64String(AnswerValue.Text(node) ?? string.Empty));

    /// <summary>True for nothing, an empty text, list or map.</summary>
    public static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        JsonObject map => map.Count == 0,
        _ => AnswerValue.Text(node) is "",
    };

    /// <summary>Lists of {Key, Value}, {key, value}, {TagKey, TagValue}, and maps: all become what templates hold.</summary>
    public static JsonArray Tags(JsonNode node)
    {
        var pairs = node switch
        {
            JsonObject map => map.Select(e => (e.Key, Value: AnswerValue.Text(e.Value))),
            JsonArray list => list.OfType<JsonObject>().Select(o => (Key: Any(o, "Key", "key", "TagKey") ?? string.Empty, Value: Any(o, "Value", "value", "TagValue"))),
            _ => [],
        };
        return new JsonArray([.. pairs.Select(p => (JsonNode)new JsonObject { ["Key"] = p.Key, ["Value"] = p.Value ?? string.Empty })]);
    }

    private static string? Any(JsonObject map, params string[] names) => names.Select(n => AnswerValue.Text(map[n])).FirstOrDefault(t => t is not null);

    /// <summary>The same with names that begin with a capital, as in templates.</summary>
    public static JsonNode? Pascal(JsonNode? node) => node switch
    {
        JsonObject map when map.ContainsKey(MaskingCaller.Mark) => map.DeepClone(),
        JsonObject map => Object(map.Select(e => (e.Key.Length == 0 ? e.Key : char.ToUpperInvariant(e.Key[0]) + e.Key[1..], Pascal(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Pascal)]),
        _ => node?.DeepClone(),
    };

    /// <summary>A map of entries; the last with a name wins.</summary>
    public static JsonObject Object(IEnumerable<(string Key, JsonNode? Value)> entries)
    {
        var map = new JsonObject();
        foreach (var (key, value) in entries) map[key] = value;
        return map;
    }
}
