using Crpbot.Resources.Values;

namespace Crpbot.Resources.Estates;

/// <summary>Resources that may be there and could not be listed.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Scope"><see cref="Resource.Scope"/>.</param>
/// <param name="Region">Region in which they were asked for; null for everywhere.</param>
/// <param name="Why">Why not.</param>
public sealed record MissingList(string Type, string Scope, string? Region, UnknownValue Why);
