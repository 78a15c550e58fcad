namespace Crpbot.Trading.History;

/// <summary>What a note on a history is about.</summary>
public enum HistoryNoteKind
{
    /// <summary>Worth knowing; no verdict depends on it.</summary>
    Remark,

    /// <summary>Something in the source was left out, which may hide trades: no rule can be shown to hold.</summary>
    LeftOut,

    /// <summary>Two figures of the source that must agree do not.</summary>
    Mismatch,

    /// <summary>The source does not cover a stretch of time that it claims to cover.</summary>
    Gap,
}
