using System.Globalization;
using System.Text.Json;

namespace Crpbot.Evidence.Json;

/// <summary>
/// Paths into JSON: <c>a.b</c>, <c>a[0].b</c>, <c>a[-1]</c> (from the end), <c>a["x.y"]</c>, <c>$.a</c>, and <c>**.name</c> for the first of that name at any depth.
/// </summary>
internal static class JsonPath
{
    /// <summary>Follows a path.</summary>
    /// <param name="root">Where it begins.</param>
    /// <param name="path">The path.</param>
    /// <returns>The value; null when there is none.</returns>
    public static JsonElement? Find(JsonElement root, string path)
    {
        if (path.StartsWith("**.", StringComparison.Ordinal)) return Deep(root, path[3..], 0);
        JsonElement? at = root;
        foreach (var segment in Segments(path))
        {
            at = at is { } node ? Step(node, segment) : null;
            if (at is null) return null;
        }

        return at;
    }

    private static JsonElement? Deep(JsonElement node, string path, int depth)
    {
        if (depth > 64) return null;
        if (node.ValueKind == JsonValueKind.Object)
        {
            if (Find(node, path) is { } found) return found;
            foreach (var property in node.EnumerateObject())
                if (Deep(property.Value, path, depth + 1) is { } inner) return inner;
        }
        else if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                if (Deep(item, path, depth + 1) is { } inner) return inner;
        }

        return null;
    }

    private static JsonElement? Step(JsonElement node, string segment)
    {
        if (node.ValueKind == JsonValueKind.Object) return node.TryGetProperty(segment, out var value) ? value : null;
        if (node.ValueKind != JsonValueKind.Array || !int.TryParse(segment, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index)) return null;
        var length = node.GetArrayLength();
        if (index < 0) index += length;
        return index >= 0 && index < length ? node[index] : null;
    }

    private static IEnumerable<string> Segments(string path)
    {
        var rest = path.StartsWith('$') ? path[1..] : path;
        while (rest.Length > 0)
        {
            if (rest[0] == '.')
            {
                rest = rest[1..];
                continue;
            }

            if (rest[0] == '[' && rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var close)
            {
                yield return rest[1..close].Trim('"', '\'');
                rest = rest[(close + 1)..];
                continue;
            }

            var end = rest.AsSpan(1).IndexOfAny('.', '[') is >= 0 and var found ? found + 1 : rest.Length;
            yield return rest[..end];
            rest = rest[end..];
        }
    }
}
