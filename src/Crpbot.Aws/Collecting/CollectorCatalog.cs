using Crpbot.Core;

namespace Crpbot.Aws.Collecting;

/// <summary>All collectors, by resource type; with the permissions and the secret places of every operation.</summary>
public sealed class CollectorCatalog
{
    private readonly Dictionary<string, CollectorFile> _services;
    private readonly Dictionary<string, IReadOnlyList<Collector>> _types;

    private CollectorCatalog(IReadOnlyList<CollectorFile> files)
    {
        _services = files.ToDictionary(f => f.Service, StringComparer.Ordinal);
        _types = files.SelectMany(f => f.Collectors).GroupBy(c => c.Type, StringComparer.Ordinal).ToDictionary(g => g.Key, IReadOnlyList<Collector> (g) => [.. g], StringComparer.Ordinal);
    }

    /// <summary>Types that every account has without a call: one <c>Live::Account</c>, and a <c>Live::Region</c> for each region that is read.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = ["Live::Account", "Live::Region"];

    /// <summary>Resource types that can be read from an account, ordered.</summary>
    public IReadOnlyList<string> Types => [.. _types.Keys.Concat(BuiltIn).Order(StringComparer.Ordinal)];

    /// <summary>Service files.</summary>
    internal IEnumerable<CollectorFile> Files => _services.Values;

    /// <summary>Reads collector files; several files may speak of one service.</summary>
    /// <param name="roots">Root of each file.</param>
    /// <exception cref="UserError">A file is wrong; located.</exception>
    public static CollectorCatalog Read(IEnumerable<RuleMapping> roots)
    {
        var read = roots.Select(CollectorReader.Read).GroupBy(f => f.Service, StringComparer.Ordinal).Select(g => g.Aggregate((a, b) => a.With(b))).ToList();
        var catalog = new CollectorCatalog(read);
        foreach (var collector in read.SelectMany(f => f.Collectors).Where(c => c.Over is not null)) catalog.VerifyOver(collector);
        return catalog;
    }

    /// <summary>Properties that a type has in the live account, as declared, ordered; empty for a type that cannot be read.</summary>
    /// <param name="type">Resource type.</param>
    public IReadOnlyList<string> Properties(string type) => [.. Of(type).SelectMany(c => c.Properties).Select(p => p.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>True when a property path of a type is read from accounts, in whole or in part.</summary>
    /// <param name="type">Resource type.</param>
    /// <param name="path">Property path without indexes.</param>
    public bool Has(string type, string path) => Of(type).Any(c => c.Properties.Any(p => p.Serves(path)));

    /// <summary>IAM actions that an operation needs.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<string> Permissions(ApiOperation operation)
    {
        if (!_services.TryGetValue(operation.Service, out var file)) return [operation.Service + ":" + operation.Name];
        return file.Permissions.TryGetValue(operation.Name, out var actions) ? actions : [file.Prefix + ":" + operation.Name];
    }

    /// <summary>Collectors of a type; empty for none.</summary>
    /// <param name="type">Resource type.</param>
    internal IReadOnlyList<Collector> Of(string type) => _types.TryGetValue(type, out var collectors) ? collectors : [];

    /// <summary>Places in the answers of an operation that may hold secrets.</summary>
    /// <param name="service">Service.</param>
    /// <param name="operation">Operation.</param>
    internal IReadOnlyList<MaskPath> Masks(string service, string operation) =>
        _services.TryGetValue(service, out var file) && file.Masks.TryGetValue(operation, out var masks) ? masks : [];

    private void VerifyOver(Collector collector)
    {
        if (!_types.ContainsKey(collector.Over!)) throw collector.Node["over"]!.Error($"no collector reads '{collector.Over}'", Crpbot.Rules.DidYouMean.Sentence(collector.Over!, _types.Keys));
        for (var (at, depth) = (collector, 0); at.Over is not null; at = Of(at.Over)[0])
            if (++depth > 8) throw collector.Node["over"]!.Error("these collectors go round in a circle");
    }
}
