namespace Crpbot.Aws.Endpoints;

/// <summary>Where a service is called.</summary>
/// <param name="Url">Root.</param>
/// <param name="SigningRegion">Region in the signature.</param>
/// <param name="Listed">False when the published lists do not name the service in this region; it may exist there nevertheless.</param>
public sealed record ServiceEndpoint(Uri Url, string SigningRegion, bool Listed);
