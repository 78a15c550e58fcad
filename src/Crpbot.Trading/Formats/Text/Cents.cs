namespace Crpbot.Trading.Formats.Text;

/// <summary>Money in integer cents.</summary>
internal static class Cents
{
    private const decimal Largest = 10_000_000_000_000m;

    /// <summary>Rounds an amount to cents, halves away from zero.</summary>
    /// <param name="amount">In units of the account's currency.</param>
    /// <returns>Null when the amount is beyond every account (ten million millions).</returns>
    public static long? Of(decimal amount) => amount is > Largest or < -Largest ? null : (long)decimal.Round(amount * 100, 0, MidpointRounding.AwayFromZero);

    /// <summary>True when rounding an amount to cents loses more than the noise of a binary fraction.</summary>
    /// <param name="amount">In units of the account's currency.</param>
    public static bool Loses(decimal amount) => decimal.Abs((amount * 100) - decimal.Round(amount * 100, 0, MidpointRounding.AwayFromZero)) > 0.0001m;
}
