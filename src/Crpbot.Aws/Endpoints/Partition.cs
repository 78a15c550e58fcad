namespace Crpbot.Aws.Endpoints;

/// <summary>A part of AWS with accounts and names of its own: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c>, <c>aws-eusc</c>.</summary>
/// <param name="Id">Id as in ARNs.</param>
/// <param name="Suffix">End of host names, for example <c>amazonaws.com</c>.</param>
/// <param name="GlobalRegion">Region that signs for services without one.</param>
/// <param name="Regions">All regions that the models know, sorted; an account may have fewer enabled.</param>
public sealed record Partition(string Id, string Suffix, string GlobalRegion, IReadOnlyList<string> Regions);
