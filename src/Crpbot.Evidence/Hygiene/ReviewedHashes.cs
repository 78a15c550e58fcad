using System.Text;
using System.Text.Json;
using Crpbot.Core;
using Crpbot.Evidence.Json;

namespace Crpbot.Evidence.Hygiene;

/// <summary>A list of files with their SHA-256: lines as <c>sha256sum</c> writes them, or JSON whose keys are paths or whose entries have <c>path</c> and <c>sha256</c>.</summary>
internal static class ReviewedHashes
{
    /// <summary>Reads a list.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">Its path.</param>
    /// <returns>Name as written, hash in lower case, 1-based line.</returns>
    /// <exception cref="UserError">It holds no hash, or is no JSON; located.</exception>
    public static IReadOnlyList<(string Name, string Hash, int Line)> Read(byte[] bytes, string path)
    {
        List<(string Name, string Hash, int Line)> entries = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OfJson(bytes, path) : OfLines(bytes);
        return entries.Count > 0 ? entries : throw new UserError("the list of reviewed models holds no SHA-256", "write it with `sha256sum FILE…`", path, 1, 1);
    }

    private static List<(string Name, string Hash, int Line)> OfLines(byte[] bytes)
    {
        var entries = new List<(string Name, string Hash, int Line)>();
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            number++;
            var parts = line.Trim().Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && IsHash(parts[0])) entries.Add((parts[1].TrimStart('*'), parts[0].ToLowerInvariant(), number));
        }

        return entries;
    }

    private static List<(string Name, string Hash, int Line)> OfJson(byte[] bytes, string path)
    {
        using var document = TolerantJson.Parse(bytes, path);
        var entries = new List<(string Name, string Hash, int Line)>();
        Collect(document.RootElement, string.Empty, entries, 0);
        return entries;
    }

    private static void Collect(JsonElement node, string name, List<(string Name, string Hash, int Line)> entries, int depth)
    {
        if (depth > 32) return;
        if (node.ValueKind == JsonValueKind.String && IsHash(node.GetString()!)) entries.Add((name, node.GetString()!.ToLowerInvariant(), 1));
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray()) Collect(item, name, entries, depth + 1);
        }

        if (node.ValueKind != JsonValueKind.Object) return;
        var own = ((string[])["path", "file", "name", "model"]).Select(k => node.TryGetProperty(k, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null).FirstOrDefault(v => v is not null);
        foreach (var property in node.EnumerateObject()) Collect(property.Value, own ?? (property.Name is "sha256" or "hash" or "digest" ? name : property.Name), entries, depth + 1);
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
}
