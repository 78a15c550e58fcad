using Crpbot.Resources;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>What was read from one account.</summary>
/// <param name="Account">12-digit account id.</param>
/// <param name="Resources">Resources, ordered by type, region and id.</param>
/// <param name="Missing">Lists that are not complete, ordered.</param>
/// <param name="Failed">Calls without a whole answer, ordered; each operation, region and code once.</param>
/// <param name="CallsAsked">Different calls that were needed.</param>
/// <param name="CallsMade">Calls that were made: one for each page.</param>
public sealed record Collected(string Account, IReadOnlyList<Resource> Resources, IReadOnlyList<MissingResources> Missing, IReadOnlyList<FailedCall> Failed, int CallsAsked, int CallsMade);
