namespace Crpbot.Trading.History;

/// <summary>Something a reader or the replay has to say about a history.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">One sentence.</param>
/// <param name="File">Source; null when it is about the whole history.</param>
/// <param name="Line">1-based line (or row); 0 when unknown.</param>
public sealed record HistoryNote(HistoryNoteKind Kind, string Message, string? File = null, int Line = 0);
