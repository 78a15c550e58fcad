using System.Collections.Concurrent;
using Crpbot.Core;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>Service defaults: data files <c>TYPE: {PROPERTY: {value, source}}</c>. Nothing is read before a resource is judged, and then only its type.</summary>
public sealed class ServiceDefaults
{
    private readonly Lazy<Dictionary<string, RuleNode>> _types;
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, DefaultValue>> _known = new(StringComparer.Ordinal);

    /// <summary>Creates the defaults of all types.</summary>
    /// <param name="files">Roots of the data files; a later one wins for a type.</param>
    public ServiceDefaults(IEnumerable<RuleMapping> files) => _types = new Lazy<Dictionary<string, RuleNode>>(() =>
    {
        var types = new Dictionary<string, RuleNode>(StringComparer.Ordinal);
        foreach (var type in files.SelectMany(f => f.Entries)) types[type.Key.Value] = type.Value;
        return types;
    });

    /// <summary>No defaults.</summary>
    public static ServiceDefaults None { get; } = new([]);

    /// <summary>Reads everything, to find what is wrong.</summary>
    /// <exception cref="UserError">A default has no value or no source.</exception>
    public void Verify()
    {
        foreach (var type in _types.Value.Keys) _ = Of(type);
    }

    /// <summary>Adds defaults to a template's resource where nothing is written.</summary>
    /// <param name="resource">Resource.</param>
    /// <exception cref="UserError">A default of its type has no value or no source.</exception>
    public Resource Apply(Resource resource)
    {
        if (resource.Source != ResourceSource.Template || resource.Properties.Open || Of(resource.Type) is not { } defaults) return resource;
        var properties = resource.Properties;
        foreach (var (path, value) in defaults) properties = With(properties, path.Split('.'), 0, value);
        return resource with { Properties = properties };
    }

    private IReadOnlyDictionary<string, DefaultValue>? Of(string type) => _types.Value.TryGetValue(type, out var node) ? _known.GetOrAdd(type, static (_, properties) => Read(properties), node) : null;

    private static Dictionary<string, DefaultValue> Read(RuleNode type)
    {
        var properties = new Dictionary<string, DefaultValue>(StringComparer.Ordinal);
        foreach (var property in (type as RuleMapping ?? throw type.Error("a type holds its properties")).Entries)
        {
            if (property.Value is not RuleMapping { Entries.Count: 2 } map || map["value"] is not { } value || map["source"] is not RuleScalar source) throw property.Value.Error("a default is {value: …, source: …}");
            properties[property.Key.Value] = new DefaultValue(Of(value, new Origin(OriginKind.ServiceDefault, source.Value)), source.Value);
        }

        return properties;
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
