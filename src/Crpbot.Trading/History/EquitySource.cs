namespace Crpbot.Trading.History;

/// <summary>An equity series that is read while it is used.</summary>
/// <param name="Points">The samples in time order; read once.</param>
/// <param name="Coverage">What they say about the time between them.</param>
/// <param name="FirstTicks">Instant of the first sample, UTC; 0 when there is none.</param>
/// <param name="LastTicks">Instant of the last sample, UTC; 0 when there is none.</param>
public sealed record EquitySource(IEnumerable<EquityPoint> Points, EquityCoverage Coverage, long FirstTicks, long LastTicks);
