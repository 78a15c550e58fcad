using Crpbot.Resources.Conditions;

namespace Crpbot.Resources.CloudFormation;

/// <summary>Outcome of a template condition.</summary>
/// <param name="Truth">Outcome.</param>
/// <param name="ByDefault">Parameter whose default decided; null when none did.</param>
/// <param name="Words">What it is called, for the reader; null when it is certain.</param>
internal sealed record ConditionValue(Truth Truth, string? ByDefault, string? Words);
