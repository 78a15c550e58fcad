namespace Crpbot.Code.Patterns.Formulas;

/// <summary>What must not be.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Kind">How it excludes.</param>
internal sealed record Exclusion(Formula Formula, ExclusionKind Kind);
