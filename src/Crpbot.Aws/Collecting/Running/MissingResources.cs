using Crpbot.Resources.Values;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Resources that may exist and could not be listed.</summary>
/// <param name="Type">Resource type.</param>
/// <param name="Account">12-digit account id.</param>
/// <param name="Region">Region; the home region for what has none.</param>
/// <param name="Why">Why, and what would tell.</param>
public sealed record MissingResources(string Type, string Account, string Region, UnknownValue Why);
