namespace Crpbot.Aws.Collecting.Planning;

/// <summary>A collector with the part of it that is needed.</summary>
/// <param name="Collector">The collector.</param>
/// <param name="With">Calls for each item that are made, in an order in which each reads only answers before it.</param>
/// <param name="NotBrought">Top-level properties that rules read and that no collector of the type brings.</param>
internal sealed record PlannedCollector(Collector Collector, IReadOnlyList<FurtherCall> With, IReadOnlyList<string> NotBrought);
