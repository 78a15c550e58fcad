using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>The items of a collector in a region.</summary>
/// <param name="Items">The items.</param>
/// <param name="Missing">Why there may be more; null when these are all.</param>
internal sealed record ItemsOutcome(IReadOnlyList<CollectedItem> Items, UnknownValue? Missing);
