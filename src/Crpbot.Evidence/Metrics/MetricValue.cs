namespace Crpbot.Evidence.Metrics;

/// <summary>What a file says at the place of a metric.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written, cut to 60 characters.</param>
/// <param name="Number">The number, or the length of a list; NaN for everything else.</param>
/// <param name="Path">The JSON path or column that led there.</param>
/// <param name="Line">1-based line.</param>
public sealed record MetricValue(MetricKind Kind, string Text, double Number, string Path, int Line);
