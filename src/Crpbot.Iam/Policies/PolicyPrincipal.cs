using Crpbot.Resources.Values;

namespace Crpbot.Iam.Policies;

/// <summary>A principal.</summary>
/// <param name="Kind"><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>, or <c>*</c> for everybody.</param>
/// <param name="Value">Account, ARN, service name, provider, or <c>*</c>.</param>
internal sealed record PolicyPrincipal(string Kind, Value Value);
