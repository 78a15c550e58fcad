namespace Crpbot.Resources.Conditions;

/// <summary>Outcome of a condition on a resource.</summary>
/// <param name="Truth">Outcome.</param>
/// <param name="Causes">What decided it; for <see cref="Conditions.Truth.Unknown"/>, what is not known.</param>
public sealed record Verdict(Truth Truth, IReadOnlyList<Cause> Causes);
