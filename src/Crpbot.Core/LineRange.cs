namespace Crpbot.Core;

/// <summary>Lines <paramref name="First"/> to <paramref name="Last"/>, 1-based, both included.</summary>
/// <param name="First">First line.</param>
/// <param name="Last">Last line, not before <paramref name="First"/>.</param>
public readonly record struct LineRange(int First, int Last);
