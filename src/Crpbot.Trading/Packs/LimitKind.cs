namespace Crpbot.Trading.Packs;

/// <summary>What follows when the daily limit is crossed.</summary>
public enum LimitKind
{
    /// <summary>The account is lost.</summary>
    Breach,

    /// <summary>Trading stops for the rest of the day.</summary>
    Pause,
}
