namespace Crpbot.Trading.Packs;

/// <summary>The daily loss limit.</summary>
/// <param name="Amount">How much may be lost.</param>
/// <param name="Base">What a percentage is taken of.</param>
/// <param name="Reference">What the limit is counted from at the reset; on the first day the initial capital.</param>
/// <param name="Observed">What is held against it.</param>
/// <param name="Operator">When it is broken.</param>
/// <param name="Kind">What follows.</param>
/// <param name="OperationsShift">True (the default) when a deposit or payout during the day moves the reference by its amount, so that it is neither profit nor loss.</param>
/// <param name="Origin">Where it comes from.</param>
public sealed record DailyLossTerms(Allowance Amount, LimitBase Base, ResetReference Reference, Observed Observed, BreachOperator Operator, LimitKind Kind, bool OperationsShift, Provenance Origin);
