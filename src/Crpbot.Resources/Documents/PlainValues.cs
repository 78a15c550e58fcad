using System.Globalization;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Documents;

/// <summary>Turns nodes into known values as they are written, without any template language.</summary>
public static class PlainValues
{
    /// <summary>The value of a node.</summary>
    /// <param name="node">Node.</param>
    public static Value Of(DocumentNode node) => node switch
    {
        DocumentMap map => Of(map),
        DocumentList list => new ListValue([.. list.Items.Select(Of)]) { At = list.At },
        DocumentScalar scalar => Of(scalar),
        _ => new AbsentValue(),
    };

    /// <summary>A map.</summary>
    /// <param name="map">Node.</param>
    public static MapValue Of(DocumentMap map) => new([.. map.Entries.Select(e => new MapEntry(e.Key.Text, Of(e.Value), e.Key.At))]) { At = map.At };

    /// <summary>A scalar; null is absent.</summary>
    /// <param name="scalar">Node.</param>
    public static Value Of(DocumentScalar scalar)
    {
        if (scalar.IsNull) return new AbsentValue { At = scalar.At };
        if (!scalar.IsPlain) return new ScalarValue(scalar.Text) { At = scalar.At };
        if (scalar.Text is "true" or "True" or "TRUE") return new ScalarValue("true", ScalarKind.Boolean) { At = scalar.At };
        if (scalar.Text is "false" or "False" or "FALSE") return new ScalarValue("false", ScalarKind.Boolean) { At = scalar.At };
        var number = decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return new ScalarValue(scalar.Text, number ? ScalarKind.Number : ScalarKind.Text) { At = scalar.At };
    }
}
