using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Crpbot.Rules;

/// <summary>JSON Schema (draft 2020-12) of a <see cref="KeySchema"/>, for completion and checking in editors.</summary>
public sealed class RuleJsonSchema
{
    private readonly Utf8JsonWriter _json;

    private RuleJsonSchema(Utf8JsonWriter json) => _json = json;

    /// <summary>The schema's text with LF line ends.</summary>
    /// <param name="schema">What to describe.</param>
    /// <param name="id">Address of the schema.</param>
    /// <param name="title">Its title.</param>
    public static string Of(KeySchema schema, string id, string title)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", id);
            json.WriteString("title", title);
            new RuleJsonSchema(json).Body(schema);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Body(KeySchema key)
    {
        _json.WriteString("description", key.Description);
        switch (key.Kind)
        {
            case KeyKind.Map:
                Mapping(key);
                break;
            case KeyKind.Maps:
                _json.WriteString("type", "array");
                _json.WriteStartObject("items");
                Mapping(key);
                _json.WriteEndObject();
                break;
            case KeyKind.Open:
                _json.WriteString("type", "object");
                break;
            case KeyKind.Texts:
                Texts(key);
                break;
            case KeyKind.Any:
                break;
            case KeyKind.Flag:
                _json.WriteString("type", "boolean");
                break;
            case KeyKind.Number:
                _json.WriteString("type", "number");
                break;
            default:
                Scalar(key);
                break;
        }
    }

    private void Mapping(KeySchema key)
    {
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        if (key.Keys.Any(k => k.Required))
        {
            _json.WriteStartArray("required");
            foreach (var inner in key.Keys.Where(k => k.Required)) _json.WriteStringValue(inner.Name);
            _json.WriteEndArray();
        }

        _json.WriteStartObject("properties");
        foreach (var inner in key.Keys)
        {
            _json.WriteStartObject(inner.Name);
            Body(inner);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Texts(KeySchema key)
    {
        _json.WriteStartArray("oneOf");
        _json.WriteStartObject();
        Scalar(key);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        Scalar(key);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void Scalar(KeySchema key)
    {
        // YAML reads 798 as a number although we take it as text.
        _json.WriteStartArray("type");
        _json.WriteStringValue("string");
        _json.WriteStringValue("number");
        _json.WriteEndArray();
        if (key.Words.Count == 0) return;
        _json.WriteStartArray("enum");
        foreach (var word in key.Words) _json.WriteStringValue(word);
        _json.WriteEndArray();
    }
}
