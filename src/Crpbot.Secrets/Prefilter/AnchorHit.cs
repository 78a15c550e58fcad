namespace Crpbot.Secrets.Prefilter;

/// <summary>A literal of the rules seen in the text.</summary>
/// <param name="Anchor">Number of the literal, as given by <see cref="AnchorIndex.Builder"/>.</param>
/// <param name="Start">Offset of its first byte.</param>
public readonly record struct AnchorHit(int Anchor, int Start);
