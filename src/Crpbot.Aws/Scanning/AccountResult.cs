using Crpbot.Aws.Collecting.Running;

namespace Crpbot.Aws.Scanning;

/// <summary>What was read.</summary>
/// <param name="Accounts">Each account.</param>
/// <param name="Lost">Accounts that could not be read: name and reason.</param>
/// <param name="Now">The instant from which ages count.</param>
public sealed record AccountResult(IReadOnlyList<Collected> Accounts, IReadOnlyList<(string Account, string Why)> Lost, DateTimeOffset Now);
