using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>What a service does when a property is not set.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Page that says so.</param>
public sealed record DefaultValue(Value Value, string Source);
