using System.Globalization;

namespace Crpbot.Trading.Packs;

/// <summary>How much may be lost: a percentage of a base, or money.</summary>
/// <param name="Percent">Percentage; null for money.</param>
/// <param name="Cents">Money in cents; null for a percentage.</param>
public sealed record Allowance(decimal? Percent, long? Cents)
{
    /// <summary>
    /// Whole cents of a base. An equity in whole cents is below (base − p %) exactly when it is below base minus the floor, and at or below it exactly
    /// when it is at or below base minus the ceiling: with the right rounding nothing is lost.
    /// </summary>
    /// <param name="baseCents">Base in cents.</param>
    /// <param name="operation">Operator of the rule.</param>
    public long Of(long baseCents, BreachOperator operation)
    {
        if (Cents is { } money) return money;
        var exact = baseCents * Percent!.Value / 100m;
        return (long)(operation == BreachOperator.Below ? Math.Floor(exact) : Math.Ceiling(exact));
    }

    /// <summary>As it is written: <c>5 %</c> or <c>2,000.00</c>.</summary>
    public override string ToString() => Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.##} %") : string.Create(CultureInfo.InvariantCulture, $"{Cents!.Value / 100m:N2}");
}
