using System.Text;
using System.Text.Json;

namespace Crpbot.Privacy.Files;

/// <summary>Paths of values in JSON texts: <c>orders[].customer.email</c>.</summary>
internal static class JsonPaths
{
    private const int Longest = 200;

    /// <summary>The paths of the values that hold some offsets.</summary>
    /// <param name="text">One JSON value or several, one behind the other.</param>
    /// <param name="offsets">Ascending offsets.</param>
    /// <returns>One path for each offset, as far as the text is JSON; null behind that and for names of properties.</returns>
    public static string?[] Of(ReadOnlySpan<byte> text, IReadOnlyList<int> offsets)
    {
        var paths = new string?[offsets.Count];
        var open = new List<string>();
        var name = string.Empty;
        var next = 0;
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowTrailingCommas = true, AllowMultipleValues = true, CommentHandling = JsonCommentHandling.Skip });
            while (next < offsets.Count && reader.Read())
            {
                while (next < offsets.Count && offsets[next] < reader.TokenStartIndex) next++;
                if (reader.TokenType == JsonTokenType.PropertyName) name = reader.GetString()!;
                else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) (name, _) = (string.Empty, Push(open, name, reader.TokenType == JsonTokenType.StartArray));
                else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject) (name, _) = (string.Empty, Pop(open));
                else
                    for (; next < offsets.Count && offsets[next] < reader.BytesConsumed; next++) paths[next] = PathOf(open, name);
                if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject) && open.Count > 0 && open[^1].EndsWith("[]", StringComparison.Ordinal)) name = string.Empty;
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return paths;
        }

        return paths;
    }

    private static bool Push(List<string> open, string name, bool isArray)
    {
        open.Add(isArray ? name + "[]" : name);
        return true;
    }

    private static bool Pop(List<string> open)
    {
        open.RemoveAt(open.Count - 1);
        return true;
    }

    private static string PathOf(List<string> open, string name)
    {
        var path = new StringBuilder();
        foreach (var part in open.Append(name))
        {
            if (part.Length == 0) continue;
            if (path.Length > 0 && part != "[]") path.Append('.');
            path.Append(part);
        }

        return path.Length <= Longest ? path.ToString() : path.ToString(0, Longest) + "…";
    }
}
