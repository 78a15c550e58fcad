namespace Crpbot.Trading.Packs;

/// <summary>The maximum loss limit.</summary>
/// <param name="Amount">How much may be lost.</param>
/// <param name="Base">What a percentage is taken of.</param>
/// <param name="Mode">How it moves.</param>
/// <param name="LockAt">Where it stops rising, as an allowance above the initial capital (0 % for the initial capital itself); null when it never stops.</param>
/// <param name="Observed">What is held against it.</param>
/// <param name="Operator">When it is broken.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record MaxLossTerms(Allowance Amount, LimitBase Base, TrailMode Mode, Allowance? LockAt, Observed Observed, BreachOperator Operator, Provenance Origin);
