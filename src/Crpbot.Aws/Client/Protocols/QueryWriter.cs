using System.Globalization;
using System.Text.Json.Nodes;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>Writes an input as form parameters, in the manner of the query protocol or of ec2.</summary>
/// <param name="ec2">Whether names and lists follow ec2.</param>
internal sealed class QueryWriter(bool ec2)
{
    private readonly List<(string Name, string Value)> _parameters = [];

    /// <summary>Writes the whole input.</summary>
    public List<(string Name, string Value)> Write(Shape shape, JsonObject input)
    {
        Structure(shape, input, "");
        return _parameters;
    }

    private void Structure(Shape shape, JsonObject input, string prefix)
    {
        foreach (var (name, node) in input)
        {
            var member = shape.Member(name) ?? throw new ArgumentException($"'{name}' is not a member of {shape.Name}");
            if (node is not null) Value(member, node, prefix.Length == 0 ? MemberName(member) : $"{prefix}.{MemberName(member)}");
        }
    }

    private string MemberName(ShapeMember member)
    {
        if (!ec2) return member.WireName;
        if (member.QueryName is { } name) return name;
        return member.LocationName is { Length: > 0 } location ? char.ToUpperInvariant(location[0]) + location[1..] : member.Name;
    }

    private void Value(ShapeMember member, JsonNode node, string prefix)
    {
        var shape = member.Shape;
        if (prefix.Count(c => c == '.') > WireValue.MaxDepth) throw new ArgumentException("the input is nested too deeply");
        switch (shape.Kind)
        {
            case ShapeKind.Structure: Structure(shape, node as JsonObject ?? throw Wrong(member, "an object"), prefix); break;
            case ShapeKind.List: List(member, node as JsonArray ?? throw Wrong(member, "a list"), prefix); break;
            case ShapeKind.Map: Map(member, node as JsonObject ?? throw Wrong(member, "an object"), prefix); break;
            default: _parameters.Add((prefix, WireValue.Text(node, member, "iso8601"))); break;
        }
    }

    private void List(ShapeMember member, JsonArray items, string prefix)
    {
        var item = member.Shape.Item!;
        if (items.Count == 0 && !ec2) _parameters.Add((prefix, ""));
        var start = ec2 ? prefix : ListPrefix(member, item, prefix);
        for (var i = 0; i < items.Count; i++) Value(item, items[i]!, Numbered(start, i));
    }

    private static string ListPrefix(ShapeMember member, ShapeMember item, string prefix)
    {
        if (!member.Flattened && !member.Shape.Flattened) return $"{prefix}.{item.LocationName ?? "member"}";
        return item.LocationName is { } name ? prefix[..(prefix.LastIndexOf('.') + 1)] + name : prefix;
    }

    private void Map(ShapeMember member, JsonObject entries, string prefix)
    {
        var shape = member.Shape;
        var start = member.Flattened || shape.Flattened ? prefix : $"{prefix}.entry";
        var i = 0;
        foreach (var (key, node) in entries)
        {
            var at = Numbered(start, i++);
            _parameters.Add(($"{at}.{shape.Key!.LocationName ?? "key"}", key));
            Value(shape.Item!, node!, $"{at}.{shape.Item!.LocationName ?? "value"}");
        }
    }

    private static string Numbered(string prefix, int index) => string.Create(CultureInfo.InvariantCulture, $"{prefix}.{index + 1}");

    private static ArgumentException Wrong(ShapeMember member, string expected) => new($"'{member.WireName}' must be {expected}");
}
