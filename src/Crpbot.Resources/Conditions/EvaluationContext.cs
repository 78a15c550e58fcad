using System.Collections.Frozen;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>What a condition is asked about.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Item">The value that relative property paths start from: the resource's properties, or the item a quantifier stands at.</param>
/// <param name="ItemPath">Path of <paramref name="Item"/> in the resource; empty for the properties themselves.</param>
/// <param name="Estate">All resources of the run.</param>
/// <param name="Now">The clock (<c>--now</c>).</param>
public sealed record EvaluationContext(Resource Resource, Value Item, string ItemPath, IEstate Estate, DateTimeOffset Now)
{
    /// <summary>The choice that decides whether <see cref="Item"/> is there at all (<c>!If [C, {…}, NoValue]</c> in a list); null when it surely is.</summary>
    public ChoiceValue? Presence { get; init; }

    /// <summary>Values of the rule's parameters (defaults, overridden by the configuration), by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>The resource whose related resource this is (<c>$me</c>); null outside <c>related</c>.</summary>
    public EvaluationContext? Outer { get; init; }
}
