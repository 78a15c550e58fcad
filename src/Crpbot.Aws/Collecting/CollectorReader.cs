using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Core;
using Crpbot.Rules;

namespace Crpbot.Aws.Collecting;

/// <summary>Reads a collector file (<c>docs/aws-collectors.md</c>).</summary>
internal static class CollectorReader
{
    private static readonly string[] FileKeys = ["service", "prefix", "permissions", "mask", "collect"];

    private static readonly string[] CollectorKeys =
    [
        "type", "scope", "call", "input", "before", "over", "each", "where", "where-not", "when", "absent", "when-absent", "unsupported", "id", "arn", "names", "region", "at",
        "with", "same", "properties",
    ];

    /// <summary>Reads a file.</summary>
    /// <param name="root">Its root.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    public static CollectorFile Read(RuleMapping root)
    {
        root.Only(FileKeys);
        var service = root.Text("service");
        var prefix = root["prefix"] is RuleScalar other ? other.Value : service;
        var permissions = root.Map("permissions").ToDictionary(e => e.Key.Value, e => e.Value.Texts(), StringComparer.Ordinal);
        var masks = root.Map("mask").ToDictionary(e => e.Key.Value, e => MaskReader.Read(e.Value), StringComparer.Ordinal);
        if (root["collect"] is not RuleSequence list) throw root.Error("key 'collect' is missing", "a list of collectors");
        return new CollectorFile(service, prefix, permissions, masks, [.. list.Items.Select(i => i is RuleMapping map ? Collector(map, service) : throw i.Error("a collector is a mapping"))]);
    }

    private static Collector Collector(RuleMapping map, string service)
    {
        map.Only(CollectorKeys);
        var call = FurtherCallReader.Call(map, service);
        var with = map.Map("with").Select(e => FurtherCallReader.Read(e, service)).ToList();
        var over = map["over"] is RuleScalar type ? type.Value : null;
        var names = with.ToDictionary(w => w.Name, w => w.Call.Operation.ToString(), StringComparer.Ordinal);
        foreach (var fact in CollectionFacts.Names) names.Add(fact, string.Empty);
        if (over is not null) names.Add("parent", string.Empty);
        var expressions = new ExpressionReader(call.Operation.ToString(), name => names.GetValueOrDefault(name));
        return new Collector
        {
            Type = map.Text("type"),
            Regional = map.Word("scope", ["account", "region"]) == "region",
            Call = call,
            Before = map["before"] is { } before ? FurtherCallReader.Before(before, service) : null,
            Over = over,
            Each = Items(map),
            When = map["when"] is RuleScalar when ? AnswerPath.Parse(when, when.Value) : null,
            EmptyWhenAbsent = map["when-absent"] is not null && map.Word("when-absent", ["none", "empty"]) == "empty",
            EmptyWhenUnsupported = map["unsupported"] is null ? map["each"] is not null : map.Word("unsupported", ["empty", "unknown"]) == "empty",
            Id = TextTemplate.Parse(map["id"] ?? map, map.Text("id")),
            Arn = map["arn"] is RuleScalar arn ? TextTemplate.Parse(arn, arn.Value) : null,
            Names = [.. (map["names"]?.Texts() ?? []).Select(n => TextTemplate.Parse(map["names"]!, n))],
            Region = map["region"] is { } region ? expressions.Read(region) : null,
            At = map["at"] is RuleScalar at ? at.Value : null,
            With = with,
            Properties = Properties(map, expressions),
            Node = map,
        };
    }

    private static List<CollectedProperty> Properties(RuleMapping map, ExpressionReader expressions)
    {
        var properties = new List<CollectedProperty>();
        if (map["same"] is RuleSequence same)
            properties.AddRange(same.Items.Select(i => i is RuleScalar name ? new CollectedProperty(name.Value, expressions.Same(name), name) : throw i.Error("'same' is a list of names")));
        foreach (var entry in map.Map("properties"))
            properties.Add(new CollectedProperty(entry.Key.Value, entry.Value is RuleScalar { Value.Length: 0 } ? expressions.Same(entry.Key) : expressions.Read(entry.Value), entry.Key));
        if (properties.GroupBy(p => p.Path, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) throw twice.Last().Node.Error($"property '{twice.Key}' stands here twice");
        if (properties.Count == 0) throw map.Error("a collector brings properties", "write 'same' or 'properties'");
        return properties;
    }

    private static ItemList? Items(RuleMapping map)
    {
        if (map["each"] is not { } each)
        {
            if ((map["where"] ?? map["where-not"]) is { } filter) throw filter.Error("'where' chooses items of 'each'");
            return null;
        }

        if (each is RuleScalar path) return new ItemList(AnswerPath.Parse(path, path.Value), null, null, ItemFilter.Of(map["where"], true), ItemFilter.Of(map["where-not"], false));
        if (each is not RuleMapping form) throw each.Error("'each' is a path");
        form.Only(["from", "as", "then", "where", "where-not"]);
        return new ItemList(AnswerPath.Parse(form, form.Text("from")), Transform.Of(form["as"]), form["then"] is RuleScalar then ? AnswerPath.Parse(then, then.Value) : null, ItemFilter.Of(form["where"], true), ItemFilter.Of(form["where-not"], false));
    }
}
