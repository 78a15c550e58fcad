namespace Crpbot.Trading.Replay;

/// <summary>The verdict on one loss limit.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="At">The first crossing, or the moment with the least money left; null when nothing was observed.</param>
/// <param name="MinHeadroomCents">Least money left at any observed moment; null when that is not known.</param>
/// <param name="Need">What would decide it; null when it is decided.</param>
/// <param name="UnknownMoments">Number of stretches of time that are not covered.</param>
public sealed record LossVerdict(Verdict Verdict, Observation? At, long? MinHeadroomCents, Need? Need, int UnknownMoments);
