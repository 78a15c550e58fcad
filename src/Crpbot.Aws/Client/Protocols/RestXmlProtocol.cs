using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Crpbot.Aws.Model;

namespace Crpbot.Aws.Client.Protocols;

/// <summary>restXml: S3, S3 Control, CloudFront, Route 53.</summary>
internal sealed class RestXmlProtocol : RestProtocol
{
    /// <inheritdoc/>
    public override ErrorAnswer ReadError(WireAnswer answer) => XmlErrors.Read(answer);

    /// <inheritdoc/>
    protected override void WriteBody(WireRequest request, ServiceModel service, OperationModel operation, Shape shape, JsonObject input)
    {
        var member = shape.Payload is { } payload ? shape.Member(payload) : null;
        if (member is null && !shape.Members.Any(m => m.Location is null && input[m.Name] is not null)) return;
        if (member is not null && input[member.Name] is null) return;
        XNamespace space = operation.InputNamespace ?? member?.Namespace ?? service.XmlNamespace ?? "";
        var root = new XElement(space + (member?.WireName ?? operation.InputRoot ?? shape.Name));
        Fill(root, space, member?.Shape ?? shape, member is null ? input : (JsonObject)input[member.Name]!);
        request.Body = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
        request.Headers["Content-Type"] = "application/xml";
    }

    /// <inheritdoc/>
    protected override JsonNode? ReadStructured(OperationModel operation, Shape output, ShapeMember? payload, byte[] body)
    {
        if (!(payload?.Shape ?? output).Members.Any(m => m.Location is null) || body.Length == 0) return new JsonObject();
        var root = XmlAnswer.Parse(body);

        // The one answer whose root element is the value itself.
        if (operation.Name == "GetBucketLocation") return root.Value.Length == 0 ? new JsonObject() : new JsonObject { ["LocationConstraint"] = root.Value };
        return XmlAnswer.Structure(payload?.Shape ?? output, root);
    }

    private static void Fill(XElement parent, XNamespace space, Shape shape, JsonObject input)
    {
        foreach (var (name, node) in input)
        {
            var member = shape.Member(name) ?? throw new ArgumentException($"'{name}' is not a member of {shape.Name}");
            if (member.Location is null && node is not null) Append(parent, space, member, member.WireName, node);
        }
    }

    private static void Append(XElement parent, XNamespace space, ShapeMember member, string name, JsonNode node)
    {
        if (node is JsonArray list)
        {
            var flat = member.Flattened || member.Shape.Flattened;
            var target = flat ? parent : new XElement(space + name);
            if (!flat) parent.Add(target);
            foreach (var item in list) Append(target, space, member.Shape.Item!, member.Shape.Item!.LocationName ?? (flat ? name : "member"), item!);
            return;
        }

        var element = new XElement(space + name);
        parent.Add(element);
        if (node is JsonObject structure && member.Shape.Kind == ShapeKind.Structure) Fill(element, space, member.Shape, structure);
        else element.Value = WireValue.Text(node, member, "iso8601");
    }
}
