using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Builds the properties of a resource from paths and values.</summary>
internal static class PropertyTree
{
    /// <summary>The properties. Absent ones stand there as absent.</summary>
    /// <param name="values">Path and value, in order.</param>
    /// <param name="open">True for CloudFormation types: they have more properties than a collector asks for. Live facts are what collectors say, and no more.</param>
    public static MapValue Of(IReadOnlyList<KeyValuePair<string, Value>> values, bool open)
    {
        var entries = new List<MapEntry>();
        foreach (var group in values.GroupBy(v => Head(v.Key), StringComparer.Ordinal))
        {
            var whole = group.FirstOrDefault(v => v.Key == group.Key);
            var inner = group.Where(v => v.Key != group.Key).Select(v => KeyValuePair.Create(v.Key[(group.Key.Length + 1)..], v.Value)).ToList();
            entries.Add(new MapEntry(group.Key, inner.Count == 0 ? whole.Value : Inner(group.Key, inner, open)));
        }

        return new MapValue(entries, open);
    }

    // A map of which nothing is there is absent, as it is in a template; live facts stay readable one by one.
    private static Value Inner(string name, List<KeyValuePair<string, Value>> inner, bool open)
    {
        var map = Of(inner, open && name != "Live");
        var uniform = map.Entries.All(e => e.Value is AbsentValue) || map.Entries.All(e => e.Value is UnknownValue);
        return name == "Live" || !uniform ? map : map.Entries[0].Value;
    }

    private static string Head(string path) => path.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? path[..dot] : path;
}
