namespace Crpbot.Trading.Packs;

/// <summary>How the maximum loss limit moves.</summary>
public enum TrailMode
{
    /// <summary>It stays.</summary>
    Static,

    /// <summary>It follows the highest balance at the end of a day.</summary>
    EndOfDay,

    /// <summary>It follows the highest balance at once.</summary>
    Closed,

    /// <summary>It follows the highest equity at once.</summary>
    Intraday,
}
