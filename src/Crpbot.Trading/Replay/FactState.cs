namespace Crpbot.Trading.Replay;

/// <summary>Where a further rule stands.</summary>
public enum FactState
{
    /// <summary>Kept or reached.</summary>
    Met,

    /// <summary>Not reached yet; no breach.</summary>
    NotYet,

    /// <summary>Broken.</summary>
    Exceeded,

    /// <summary>Not known from the data.</summary>
    NotShown,
}
