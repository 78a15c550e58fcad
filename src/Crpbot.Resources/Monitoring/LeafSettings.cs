using Crpbot.Resources.Documents;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Monitoring;

/// <summary>All single values of a document as one list of <c>{Name, Value}</c>, so that a rule can look for credentials wherever they stand.</summary>
internal static class LeafSettings
{
    /// <summary>The list.</summary>
    /// <param name="node">Where to begin.</param>
    public static ListValue Of(DocumentNode node)
    {
        var items = new List<Value>();
        Add(node, string.Empty, items);
        return new ListValue(items) { At = node.At };
    }

    private static void Add(DocumentNode node, string name, List<Value> items)
    {
        if (node is DocumentMap map)
        {
            foreach (var entry in map.Entries) Add(entry.Value, entry.Key.Text, items);
        }
        else if (node is DocumentList list)
        {
            foreach (var item in list.Items) Add(item, name, items);
        }
        else if (PlainValues.Of(node) is ScalarValue value)
        {
            items.Add(new MapValue([new MapEntry("Name", new ScalarValue(name) { At = node.At }), new MapEntry("Value", value)]) { At = node.At });
        }
    }
}
