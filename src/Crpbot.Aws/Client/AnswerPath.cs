using System.Text.Json.Nodes;

namespace Crpbot.Aws.Client;

/// <summary>Paths into answers: <c>A.B</c>, <c>A[].B</c>, <c>A[-1].B</c>, and <c>X || Y</c> for the first that is there.</summary>
public static class AnswerPath
{
    /// <summary>The first value at a path.</summary>
    /// <param name="root">Answer.</param>
    /// <param name="expression">Path.</param>
    /// <returns>The value, or null.</returns>
    public static JsonNode? First(JsonNode? root, string expression)
    {
        foreach (var path in expression.Split("||", StringSplitOptions.TrimEntries))
        {
            if (Walk(root, path).FirstOrDefault() is { } found) return found;
        }

        return null;
    }

    /// <summary>The items at a path; lists are taken apart.</summary>
    /// <param name="root">Answer.</param>
    /// <param name="path">Path.</param>
    /// <returns>The items that are there.</returns>
    public static IEnumerable<JsonNode> Items(JsonNode? root, string path) => Walk(root, path).SelectMany(n => n is JsonArray list ? list.OfType<JsonNode>() : [n]);

    private static IEnumerable<JsonNode> Walk(JsonNode? root, string path)
    {
        IEnumerable<JsonNode> nodes = root is null ? [] : [root];
        return path.Split('.').Where(s => s.Length > 0).Aggregate(nodes, (found, step) => found.SelectMany(n => Step(n, step)));
    }

    private static IEnumerable<JsonNode> Step(JsonNode node, string step)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? step : step[..bracket];
        if (node is JsonArray items) return items.OfType<JsonNode>().SelectMany(i => Step(i, step));
        if (node is not JsonObject source || source[name] is not { } value) return [];
        if (bracket < 0 || value is not JsonArray list) return [value];
        if (step[bracket..] == "[]") return list.OfType<JsonNode>();
        return list.Count > 0 && list[^1] is { } last ? [last] : [];
    }
}
