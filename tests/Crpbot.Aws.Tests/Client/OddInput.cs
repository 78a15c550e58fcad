using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Tests.Client;

/// <summary>Inputs for any operation, filled with text that is easily escaped wrongly. The same number gives the same input.</summary>
/// <param name="number">Chooses the texts.</param>
internal sealed class OddInput(int number)
{
    private static readonly string[] s_texts = ["plain", "a b", "a/b/c", "ü漢字", "a+b=c&d?e#f", "~*'()!", "%41%2F%", "a:b@c$;,", "arn:aws:sns:eu-west-1:123456789012:a b/c", " x ", "-._~", "\"<>\\^`{|}"];
    private static readonly string[] s_headers = ["plain", "a  b   c", "a,b;c", "~*'()!", "=?\"x\""];
    private int _number = number;

    /// <summary>The input: all required members, and all optional ones that stand in path, query or headers.</summary>
    public JsonObject Of(OperationModel operation) => operation.Input is { } shape ? Structure(shape, 0) : [];

    private JsonObject Structure(Shape shape, int depth)
    {
        var result = new JsonObject();
        foreach (var member in shape.Members)
        {
            var wanted = shape.Required.Contains(member.Name, StringComparer.Ordinal) || member.Location is not null || (depth == 0 && member.Shape.Kind == ShapeKind.Text && _number % 2 == 0);
            if (wanted && depth < 4 && Value(member, depth) is { } value) result[member.Name] = value;
        }

        return result;
    }

    private JsonNode? Value(ShapeMember member, int depth) => member.Shape.Kind switch
    {
        ShapeKind.Text or ShapeKind.PercentJson => Text(member),
        ShapeKind.Whole => 7,
        ShapeKind.Number => 1.5,
        ShapeKind.Boolean => true,
        ShapeKind.Timestamp => "2026-01-31T12:30:00Z",
        ShapeKind.Blob => "AP8=",

        // The SDK signs the values of one name in the order of their text, botocore in that of their escapes: the same text twice tells nothing about that.
        ShapeKind.List when member.Shape.Item?.Shape.Kind is ShapeKind.Text => Text(member) is var text && member.Location == "querystring" ? new JsonArray(text, text) : new JsonArray(text, Text(member)),
        ShapeKind.List => Value(member.Shape.Item!, depth + 1) is { } item ? new JsonArray(item) : null,

        // Names of parameters in the query are not escaped by the SDK; the services' own are plain words.
        ShapeKind.Map => Value(member.Shape.Item!, depth + 1) is { } entry ? new JsonObject { [member.Location is null ? Text(member) : "word"] = entry } : null,
        ShapeKind.Structure => Structure(member.Shape, depth + 1),
        _ => null,
    };

    private string Text(ShapeMember member) => member.Location is "header" or "headers" ? s_headers[_number++ % s_headers.Length] : s_texts[_number++ % s_texts.Length];
}
