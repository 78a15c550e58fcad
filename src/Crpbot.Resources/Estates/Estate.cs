using System.Collections.Frozen;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>All resources of a run, indexed.</summary>
public sealed class Estate : IEstate
{
    private readonly FrozenDictionary<(string Type, string Scope), IReadOnlyList<Resource>> _byType;
    private readonly FrozenDictionary<string, IReadOnlyList<Resource>> _templates;
    private readonly FrozenDictionary<string, Resource> _byKey;
    private readonly ILookup<string, MissingList> _missing;

    /// <summary>Indexes resources.</summary>
    /// <param name="resources">Resources; the first with a key wins.</param>
    /// <param name="missing">Lists that could not be read; the first that fits gives the reason.</param>
    public Estate(IReadOnlyList<Resource> resources, IEnumerable<MissingList>? missing = null)
    {
        All = resources;
        _byType = resources.GroupBy(r => (r.Type, r.Scope)).ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Resource>)[.. g]);
        _templates = resources.Where(r => r.Source == ResourceSource.Template).GroupBy(r => r.Type, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Resource>)[.. g], StringComparer.Ordinal);
        _byKey = resources.GroupBy(r => r.Key, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _missing = (missing ?? []).ToLookup(m => m.Type, StringComparer.Ordinal);
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<Resource> All { get; }

    /// <inheritdoc />
    public IReadOnlyList<Resource> OfType(string type, string scope) => _byType.GetValueOrDefault((type, scope), []);

    /// <inheritdoc />
    public Resource? ByKey(string key) => _byKey.GetValueOrDefault(key);

    /// <inheritdoc />
    public IReadOnlyList<Resource> Importing(string type, Resource target) => target.Source == ResourceSource.Live ? []
        : [.. _templates.GetValueOrDefault(type, []).Where(r => r.Scope != target.Scope)];

    /// <inheritdoc />
    public UnknownValue? Missing(string type, string scope, string? region) =>
        _missing[type].FirstOrDefault(m => m.Scope == scope && (region is null || m.Region is null || m.Region == region))?.Why;
}
