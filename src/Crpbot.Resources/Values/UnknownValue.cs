namespace Crpbot.Resources.Values;

/// <summary>Not known.</summary>
/// <param name="Reason">Why, one clause: <c>parameter DbName has no default</c>, <c>AccessDenied</c>.</param>
/// <param name="Decides">What would decide it: <c>--parameters DbName=…</c>, <c>permission s3:GetBucketPolicy</c>.</param>
/// <param name="Incomplete">True when it was asked for and could not be read (a refused or failed API call), so that the run is incomplete; false when a template simply leaves it open.</param>
public sealed record UnknownValue(string Reason, string Decides, bool Incomplete = false) : Value;
