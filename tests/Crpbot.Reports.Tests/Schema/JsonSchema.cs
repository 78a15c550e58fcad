using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Crpbot.Reports.Tests.Schema;

/// <summary>
/// Validates documents against the keywords that our schemas and SARIF's use; a keyword it does not know throws, so that nothing is skipped silently.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal) { "$schema", "$id", "id", "title", "description", "default", "definitions", "$defs", "properties", "additionalProperties" };
    private readonly JsonElement _root;

    private JsonSchema(JsonElement root) => _root = root;

    public static JsonSchema Parse(string text) => new(JsonDocument.Parse(text).RootElement);

    /// <summary>The faults of a document, each with its path; empty when it is valid.</summary>
    public IReadOnlyList<string> Faults(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        var faults = new List<string>();
        Check(_root, parsed.RootElement, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (schema.ValueKind == JsonValueKind.False) faults.Add(path + ": not allowed");
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False) return;
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Annotations.Contains(keyword.Name)) Keyword(keyword, value, path, faults);
        }

        Members(schema, value, path, faults);
    }

    private void Keyword(JsonProperty keyword, JsonElement value, string path, List<string> faults)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref": Check(Resolve(rule.GetString()!), value, path, faults); break;
            case "type": Require(rule.ValueKind == JsonValueKind.String ? Is(value, rule.GetString()!) : rule.EnumerateArray().Any(t => Is(value, t.GetString()!)), "is not " + rule); break;
            case "const": Require(JsonElement.DeepEquals(rule, value), "is not " + rule); break;
            case "enum": Require(rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), "is not one of " + rule); break;
            case "required":
                if (value.ValueKind != JsonValueKind.Object) break;
                foreach (var name in rule.EnumerateArray()) Require(value.TryGetProperty(name.GetString()!, out _), "lacks " + name);
                break;
            case "items":
                if (value.ValueKind == JsonValueKind.Array)
                    foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i))) Check(rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), faults);
                break;
            case "minItems": Require(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), "has too few items"); break;
            case "uniqueItems": Require(!rule.GetBoolean() || Distinct(value), "repeats an item"); break;
            case "minimum": Require(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), "is below " + rule); break;
            case "maximum": Require(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), "is above " + rule); break;
            case "pattern": Require(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)), "does not match " + rule); break;
            case "format": Require(value.ValueKind != JsonValueKind.String || HasFormat(value.GetString()!, rule.GetString()!), "is no " + rule); break;
            case "anyOf": Require(rule.EnumerateArray().Any(s => Fits(s, value)), "fits none of anyOf"); break;
            case "oneOf": Require(rule.EnumerateArray().Count(s => Fits(s, value)) == 1, "does not fit exactly one of oneOf"); break;
            default: throw new NotSupportedException("schema keyword " + keyword.Name);
        }

        void Require(bool holds, string fault)
        {
            if (!holds) faults.Add(path + ": " + fault);
        }
    }

    private void Members(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (value.ValueKind != JsonValueKind.Object) return;
        var named = schema.TryGetProperty("properties", out var properties);
        var closed = schema.TryGetProperty("additionalProperties", out var others);
        foreach (var member in value.EnumerateObject())
        {
            if (named && properties.TryGetProperty(member.Name, out var own)) Check(own, member.Value, path + "." + member.Name, faults);
            else if (closed) Check(others, member.Value, path + "." + member.Name, faults);
        }
    }

    private bool Fits(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, string.Empty, faults);
        return faults.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        if (reference == "#") return _root;
        if (!reference.StartsWith("#/", StringComparison.Ordinal)) throw new NotSupportedException("reference " + reference);
        return reference[2..].Split('/').Aggregate(_root, (at, name) => at.GetProperty(name));
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        _ => throw new NotSupportedException("type " + type),
    };

    private static bool Distinct(JsonElement value) =>
        value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(e => e.GetRawText()).Distinct(StringComparer.Ordinal).Count() == value.GetArrayLength();

    private static bool HasFormat(string text, string format) => format switch
    {
        "date-time" => text.Length >= 20 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "uri-reference" => Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
        _ => throw new NotSupportedException("format " + format),
    };
}
