namespace Crpbot.Aws.Collecting.Running;

/// <summary>An account that is read.</summary>
/// <param name="Name">Name by which the caller knows its credentials (profile or id).</param>
/// <param name="Id">12-digit account id.</param>
/// <param name="Partition"><c>aws</c>, <c>aws-cn</c> or <c>aws-us-gov</c>.</param>
/// <param name="Home">Region of what has no region, <c>us-east-1</c> in the partition <c>aws</c>.</param>
/// <param name="Regions">Regions that are read, ordered; empty before they are known (all enabled ones).</param>
/// <param name="Restricted">True when the user chose the regions, so that items elsewhere are left out.</param>
public sealed record AccountFacts(string Name, string Id, string Partition, string Home, IReadOnlyList<string> Regions, bool Restricted);
