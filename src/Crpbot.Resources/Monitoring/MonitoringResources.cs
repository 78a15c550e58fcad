using System.Globalization;
using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>Makes the resources of one file.</summary>
/// <param name="file">The file.</param>
internal sealed class MonitoringResources(ResourceFile file)
{
    /// <summary>A resource that has the keys of a mapping as its properties, named as the program names them, and derived ones.</summary>
    /// <param name="type">Type.</param>
    /// <param name="id">Its name.</param>
    /// <param name="map">The mapping.</param>
    /// <param name="named">The node at which it stands: the value of its name, or the mapping.</param>
    /// <param name="derived">Further properties.</param>
    public Resource Plain(string type, string id, DocumentMap map, DocumentNode named, params IEnumerable<MapEntry> derived)
    {
        var at = named is DocumentMap { Entries: [var first, ..] } ? first.Key.At : named.At;
        var properties = PlainValues.Of(map);
        return Of(type, id, properties with { Entries = [.. properties.Entries, .. derived] }, at);
    }

    /// <summary>A resource.</summary>
    /// <param name="type">Type.</param>
    /// <param name="id">Its name.</param>
    /// <param name="properties">Properties.</param>
    /// <param name="at">Where it stands.</param>
    public Resource Of(string type, string id, MapValue properties, SourceSpan at) => new()
    {
        Type = type,
        Id = id,
        Key = string.Create(CultureInfo.InvariantCulture, $"{file.DisplayPath}#{type}/{id}/{at.Line}.{at.Column}"),
        Source = ResourceSource.Template,
        Scope = file.DisplayPath,
        Properties = properties,
        File = file,
        At = at,
        Names = [id],
    };

    /// <summary>Items of a list; the node itself when it is no list; nothing for null.</summary>
    /// <param name="node">Node.</param>
    public static IEnumerable<DocumentNode> Items(DocumentNode? node) => node switch
    {
        null => [],
        DocumentList list => list.Items,
        _ => [node],
    };

    /// <summary>The text of a scalar, or null.</summary>
    /// <param name="node">Node.</param>
    public static string? Text(DocumentNode? node) => node is DocumentScalar { IsNull: false } scalar ? scalar.Text : null;

    /// <summary>A boolean value.</summary>
    /// <param name="value">Value.</param>
    /// <param name="at">Where what it was told from stands.</param>
    public static ScalarValue Flag(bool value, SourceSpan at) => new(value ? "true" : "false", ScalarKind.Boolean) { At = at, Origin = new Origin(OriginKind.Derived) };

    /// <summary>A number.</summary>
    /// <param name="value">Value.</param>
    /// <param name="at">Where what was counted stands.</param>
    public static ScalarValue Number(int value, SourceSpan at) => new(value.ToString(CultureInfo.InvariantCulture), ScalarKind.Number) { At = at, Origin = new Origin(OriginKind.Derived) };
}
