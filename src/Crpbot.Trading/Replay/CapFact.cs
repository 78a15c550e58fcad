namespace Crpbot.Trading.Replay;

/// <summary>One limit of activity, exposure or the operator, and what the history shows.</summary>
/// <param name="Name">Name of the limit.</param>
/// <param name="AtMost">Largest value that is allowed.</param>
/// <param name="Seen">Largest value seen; null when the history does not tell it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Confidence">How sure the limit is: <c>firm</c>, <c>secondary</c> or <c>operator</c>.</param>
/// <param name="Internal">True for the operator's own limit.</param>
public sealed record CapFact(string Name, decimal AtMost, decimal? Seen, FactState State, string Confidence, bool Internal);
