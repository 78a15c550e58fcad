namespace Crpbot.Resources.Values;

/// <summary>A known text, number or boolean. CloudFormation accepts <c>"true"</c> for <c>true</c> and <c>"5"</c> for 5, so comparisons go by <see cref="Text"/>.</summary>
/// <param name="Text">Invariant text: <c>true</c>, <c>14</c>, <c>2026-01-31T00:00:00Z</c>.</param>
/// <param name="Kind">What it was written as.</param>
public sealed record ScalarValue(string Text, ScalarKind Kind = ScalarKind.Text) : Value;
