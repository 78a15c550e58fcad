using Crpbot.Aws.Collecting.Running;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Scanning;

/// <summary>The accounts of a run.</summary>
/// <param name="Caller">Makes their calls.</param>
/// <param name="Accounts">Those that can be read, by id.</param>
/// <param name="Lost">Those that cannot: name and reason.</param>
public sealed record FoundAccounts(IAwsCaller Caller, IReadOnlyList<AccountFacts> Accounts, IReadOnlyList<(string Account, string Why)> Lost);
