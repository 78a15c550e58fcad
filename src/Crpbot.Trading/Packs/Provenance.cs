namespace Crpbot.Trading.Packs;

/// <summary>Where a number of a rule pack comes from.</summary>
/// <param name="Source">Address of the page, or a name.</param>
/// <param name="AsOf">Day on which it was read there.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record Provenance(string Source, DateOnly AsOf, PackConfidence Confidence);
