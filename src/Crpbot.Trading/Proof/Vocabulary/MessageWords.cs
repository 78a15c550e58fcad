namespace Crpbot.Trading.Proof.Vocabulary;

/// <summary>How orders look as messages to another process.</summary>
/// <param name="Senders">Functions that send.</param>
/// <param name="Keys">Keys that name the command.</param>
/// <param name="Orders">Commands that are orders.</param>
/// <param name="Addresses">Ends of addresses that take orders.</param>
public sealed record MessageWords(IReadOnlyList<NamePattern> Senders, IReadOnlyList<string> Keys, IReadOnlyList<string> Orders, IReadOnlyList<string> Addresses);
