namespace Crpbot.Trading.Packs;

/// <summary>The account that a pack is about.</summary>
/// <param name="InitialCents">Initial capital in cents when the history does not say it; null when the program has many sizes and none is usual.</param>
/// <param name="Currency">Currency.</param>
/// <param name="Phase">Phase.</param>
/// <param name="Type">Type.</param>
public sealed record AccountTerms(long? InitialCents, string Currency, AccountPhase Phase, AccountType Type);
