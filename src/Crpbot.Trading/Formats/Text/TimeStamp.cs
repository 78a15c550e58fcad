namespace Crpbot.Trading.Formats.Text;

/// <summary>A time as a file writes it.</summary>
/// <param name="Shown">What the clock showed.</param>
/// <param name="Offset">Offset written behind it; null when none is.</param>
/// <param name="IsEpoch">True for seconds or milliseconds since 1970.</param>
internal readonly record struct TimeStamp(DateTime Shown, TimeSpan? Offset, bool IsEpoch);
