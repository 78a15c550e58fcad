namespace Crpbot.Trading.Packs;

/// <summary>What a percentage is taken of.</summary>
public enum LimitBase
{
    /// <summary>Initial capital.</summary>
    Initial,

    /// <summary>The reference of the rule: the value at the reset, or the highest value of a trailing limit.</summary>
    Reference,
}
