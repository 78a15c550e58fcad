namespace Crpbot.Trading.Packs;

/// <summary>When a limit is broken.</summary>
public enum BreachOperator
{
    /// <summary><c>lt</c>: below the limit.</summary>
    Below,

    /// <summary><c>le</c>: at the limit or below it.</summary>
    AtOrBelow,
}
