using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Expressions;

/// <summary>Turns JSON of an answer into a value.</summary>
internal static class AnswerValue
{
    /// <summary>The value of a node. Nulls are absent.</summary>
    /// <param name="node">The node.</param>
    /// <param name="origin">Where it comes from.</param>
    public static Value Of(JsonNode? node, Origin origin) => node switch
    {
        null => new AbsentValue { Origin = origin },
        JsonObject map => new MapValue([.. map.Where(e => e.Value is not null).Select(e => new MapEntry(e.Key, Of(e.Value, origin)))]) { Origin = origin },
        JsonArray list => new ListValue([.. list.Select(item => Of(item, origin))]) { Origin = origin },
        _ => Scalar(node, origin),
    };

    /// <summary>The text of a scalar; null for lists, maps and nothing.</summary>
    /// <param name="node">The node.</param>
    public static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Number(node),
        _ => null,
    };

    private static ScalarValue Scalar(JsonNode node, Origin origin)
    {
        var kind = node.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => ScalarKind.Boolean,
            JsonValueKind.Number => ScalarKind.Number,
            _ => ScalarKind.Text,
        };
        return new ScalarValue(Text(node) ?? string.Empty, kind) { Origin = origin };
    }

    private static string Number(JsonNode node)
    {
        var text = node.ToJsonString();
        // 1.0 and 1 are one number; services write both.
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : text;
    }
}
