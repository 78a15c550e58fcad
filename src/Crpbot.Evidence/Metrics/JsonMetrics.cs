using System.Text;
using System.Text.Json;
using Crpbot.Core;
using Crpbot.Evidence.Json;

namespace Crpbot.Evidence.Metrics;

/// <summary>Metrics in a JSON file; of a JSON-lines file the last line counts.</summary>
internal sealed class JsonMetrics : IMetricFile, IDisposable
{
    private readonly JsonDocument _document;
    private readonly byte[] _bytes;
    private readonly int _linesBefore;

    /// <summary>Parses a file.</summary>
    /// <param name="bytes">Its content.</param>
    /// <param name="path">Path for messages.</param>
    /// <exception cref="UserError">It is no JSON; located.</exception>
    public JsonMetrics(byte[] bytes, string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            var text = bytes.AsSpan().TrimEnd(" \r\n\t"u8);
            var start = text.LastIndexOf((byte)'\n') + 1;
            _linesBefore = text[..start].Count((byte)'\n');
            bytes = text[start..].ToArray();
        }

        _bytes = bytes;
        _document = TolerantJson.Parse(bytes, path);
    }

    /// <inheritdoc />
    public MetricValue? Find(string path) => JsonPath.Find(_document.RootElement, path) is { } found ? Value(found, path) : null;

    /// <inheritdoc />
    public IEnumerable<MetricValue> Named(string name) => Named(_document.RootElement, FieldName.Plain(name), 0);

    /// <inheritdoc />
    public void Dispose() => _document.Dispose();

    private IEnumerable<MetricValue> Named(JsonElement node, string name, int depth)
    {
        if (depth > 64) yield break;
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray().SelectMany(i => Named(i, name, depth + 1))) yield return inner;
        }

        if (node.ValueKind != JsonValueKind.Object) yield break;
        foreach (var property in node.EnumerateObject())
        {
            if (property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) && FieldName.Plain(property.Name) == name) yield return Value(property.Value, property.Name);
            foreach (var inner in Named(property.Value, name, depth + 1)) yield return inner;
        }
    }

    private MetricValue Value(JsonElement value, string path)
    {
        var raw = value.GetRawText();
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : raw;
        var (kind, number) = value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetDouble(out var n) && double.IsFinite(n) ? (MetricKind.Number, n) : (MetricKind.NotFinite, double.NaN),
            JsonValueKind.True or JsonValueKind.False => (MetricKind.Flag, double.NaN),
            JsonValueKind.Null => (MetricKind.Nothing, double.NaN),
            JsonValueKind.Array => (MetricKind.List, value.GetArrayLength()),
            JsonValueKind.Object => (MetricKind.Mapping, double.NaN),
            _ => (text is "NaN" or "Infinity" or "-Infinity" ? MetricKind.NotFinite : MetricKind.Text, double.NaN),
        };
        return new MetricValue(kind, FieldName.Shown(text), number, path, LineOf(path, raw, kind));
    }

    // The parser keeps no positions: the key with this very value behind it, else the key, else the first line.
    private int LineOf(string path, string raw, MetricKind kind)
    {
        var key = Encoding.UTF8.GetBytes("\"" + path[(path.LastIndexOfAny(['.', ']', '$']) + 1)..] + "\"");
        var value = kind == MetricKind.NotFinite ? raw.Trim('"') : raw;
        var start = Encoding.UTF8.GetBytes(value[..Math.Min(value.Length, 24)]);
        var first = -1;
        for (int at = 0, found; (found = _bytes.AsSpan(at).IndexOf(key)) >= 0; at += found + key.Length)
        {
            var behind = _bytes.AsSpan(at + found + key.Length).TrimStart(" \t\r\n"u8);
            if (behind is not [(byte)':', ..]) continue;
            if (first < 0) first = at + found;
            if (behind[1..].TrimStart(" \t\r\n"u8).StartsWith(start)) return _linesBefore + _bytes.AsSpan(0, at + found).Count((byte)'\n') + 1;
        }

        return _linesBefore + (first < 0 ? 1 : _bytes.AsSpan(0, first).Count((byte)'\n') + 1);
    }
}
