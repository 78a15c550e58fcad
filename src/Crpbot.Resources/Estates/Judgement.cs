using Crpbot.Resources.Conditions;
using Crpbot.Resources.Rules;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>What a rule says of a resource, or of one item in it.</summary>
/// <param name="Rule">Rule.</param>
/// <param name="Resource">Resource.</param>
/// <param name="ItemPath">Path of the item; empty for the whole resource.</param>
/// <param name="Item">The item, or the properties.</param>
/// <param name="Outcome">Fail, pass or unknown.</param>
/// <param name="Causes">What decided it, or what is not known.</param>
public sealed record Judgement(ResourceRule Rule, Resource Resource, string ItemPath, Value Item, Outcome Outcome, IReadOnlyList<Cause> Causes);
