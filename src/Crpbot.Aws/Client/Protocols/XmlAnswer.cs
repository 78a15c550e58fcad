using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>Reads XML by the model; namespaces are ignored, as the services use them loosely.</summary>
internal static class XmlAnswer
{
    /// <summary>Parses a body; document types are refused.</summary>
    /// <exception cref="FormatException">It is no XML.</exception>
    public static XElement Parse(byte[] body)
    {
        try
        {
            using var stream = new MemoryStream(body);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true });
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException e)
        {
            throw new FormatException($"the answer is not XML: {e.Message}", e);
        }
    }

    /// <summary>Child with a local name, or null.</summary>
    public static XElement? Child(XElement? element, string name)
        => element?.Elements().FirstOrDefault(e => string.Equals(e.Name.LocalName, name, StringComparison.Ordinal));

    /// <summary>Reads the body members of a structure.</summary>
    public static JsonObject Structure(Shape shape, XElement element, int depth = 0)
    {
        if (depth > WireValue.MaxDepth) throw new FormatException("the answer is nested too deeply");
        var result = new JsonObject();
        foreach (var member in shape.Members)
        {
            if (member.Location is null && Member(member, element, depth) is { } node) result[member.Name] = node;
        }

        return result;
    }

    private static JsonNode? Member(ShapeMember member, XElement parent, int depth)
    {
        var name = member.WireName;
        if (member.Attribute)
        {
            var local = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
            return parent.Attributes().FirstOrDefault(a => string.Equals(a.Name.LocalName, local, StringComparison.Ordinal)) is { } found ? JsonValue.Create(found.Value) : null;
        }

        if (!IsFlat(member)) return Child(parent, name) is { } child ? Value(member, child, depth + 1) : null;
        if (member.Shape.Kind == ShapeKind.List && member.Shape.Item!.LocationName is { } itemName) name = itemName;
        var elements = parent.Elements().Where(e => string.Equals(e.Name.LocalName, name, StringComparison.Ordinal)).ToList();
        if (elements.Count == 0) return null;
        return member.Shape.Kind == ShapeKind.List ? List(member.Shape, elements, depth + 1) : Map(member.Shape, elements, depth + 1);
    }

    private static bool IsFlat(ShapeMember member) => member.Shape.Kind is ShapeKind.List or ShapeKind.Map && (member.Flattened || member.Shape.Flattened);

    private static JsonNode Value(ShapeMember member, XElement element, int depth) => member.Shape.Kind switch
    {
        ShapeKind.Structure => Structure(member.Shape, element, depth),
        ShapeKind.List => List(member.Shape, element.Elements(), depth),
        ShapeKind.Map => Map(member.Shape, element.Elements(), depth),
        _ => WireValue.Read(element.Value, member.Shape.Kind),
    };

    private static JsonArray List(Shape shape, IEnumerable<XElement> elements, int depth)
    {
        var list = new JsonArray();
        foreach (var element in elements) list.Add(Value(shape.Item!, element, depth + 1));
        return list;
    }

    private static JsonObject Map(Shape shape, IEnumerable<XElement> entries, int depth)
    {
        var map = new JsonObject();
        foreach (var entry in entries)
        {
            var key = Child(entry, shape.Key!.LocationName ?? "key") ?? throw new FormatException("a map entry has no key");
            if (Child(entry, shape.Item!.LocationName ?? "value") is { } value) map[key.Value] = Value(shape.Item, value, depth + 1);
        }

        return map;
    }
}
