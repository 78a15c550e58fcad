using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>Service defaults: data files <c>TYPE: {PROPERTY: {value, source}}</c>.</summary>
public static class ServiceDefaults
{
    /// <summary>Reads a file.</summary>
    /// <param name="root">Its root.</param>
    /// <exception cref="UserError">A default has no value or no source.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, DefaultValue>> Read(RuleMapping root)
    {
        var types = new Dictionary<string, IReadOnlyDictionary<string, DefaultValue>>(StringComparer.Ordinal);
        foreach (var type in root.Entries)
        {
            var properties = new Dictionary<string, DefaultValue>(StringComparer.Ordinal);
            foreach (var property in (type.Value as RuleMapping ?? throw type.Value.Error("a type holds its properties")).Entries)
            {
                if (property.Value is not RuleMapping { Entries.Count: 2 } map || map["value"] is not { } value || map["source"] is not RuleScalar source) throw property.Value.Error("a default is {value: …, source: …}");
                properties[property.Key.Value] = new DefaultValue(Of(value, new Origin(OriginKind.ServiceDefault, source.Value)), source.Value);
            }

            types[type.Key.Value] = properties;
        }

        return types;
    }

    /// <summary>Adds defaults to a template's resource where nothing is written.</summary>
    /// <param name="resource">Resource.</param>
    /// <param name="defaults">Property paths.</param>
    public static Resource Apply(Resource resource, IReadOnlyDictionary<string, DefaultValue> defaults)
    {
        if (resource.Source != ResourceSource.Template || resource.Properties.Open) return resource;
        var properties = resource.Properties;
        foreach (var (path, value) in defaults) properties = With(properties, path.Split('.'), 0, value);
        return resource with { Properties = properties };
    }

    private static Value Of(RuleNode node, Origin origin) => node switch
    {
        RuleMapping map => new MapValue([.. map.Entries.Select(e => new MapEntry(e.Key.Value, Of(e.Value, origin)))]) { Origin = origin },
        RuleSequence list => new ListValue([.. list.Items.Select(i => Of(i, origin))]) { Origin = origin },
        _ => new ScalarValue(((RuleScalar)node).Value) { Origin = origin },
    };

    private static MapValue With(MapValue map, string[] path, int index, DefaultValue value)
    {
        var name = path[index];
        var current = map[name];
        if (index < path.Length - 1) return current switch
        {
            MapValue inner => Replace(map, name, With(inner, path, index + 1, value)),
            null => map with { Entries = [.. map.Entries, new MapEntry(name, With(MapValue.Empty with { Origin = value.Value.Origin }, path, index + 1, value))] },
            _ => map,
        };
        var supplied = value.Value;
        return current switch
        {
            null => map with { Entries = [.. map.Entries, new MapEntry(name, supplied)] },
            AbsentValue => Replace(map, name, supplied),
            ChoiceValue choice => Replace(map, name, Alternatives.Map(choice, v => v is AbsentValue ? supplied : v)),
            _ => map,
        };
    }

    private static MapValue Replace(MapValue map, string name, Value value) => map with { Entries = [.. map.Entries.Select(e => e.Key == name ? e with { Value = value } : e)] };
}
