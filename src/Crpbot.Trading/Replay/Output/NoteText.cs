using System.Globalization;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Replay.Output;

/// <summary>A note as a line.</summary>
internal static class NoteText
{
    public static string Of(HistoryNote note)
    {
        var kind = note.Kind switch { HistoryNoteKind.LeftOut => "left out: ", HistoryNoteKind.Mismatch => "does not agree: ", HistoryNoteKind.Gap => "gap: ", _ => string.Empty };
        var place = note.File is null ? (note.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" (line {note.Line})") : string.Empty) : string.Create(CultureInfo.InvariantCulture, $" ({note.File}{(note.Line > 0 ? ":" + note.Line.ToString(CultureInfo.InvariantCulture) : string.Empty)})");
        return kind + note.Message + place;
    }
}
