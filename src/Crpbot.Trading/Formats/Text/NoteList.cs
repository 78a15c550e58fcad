using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Text;

/// <summary>Notes of one reading. A note that many rows would repeat is given once, with its first line and the number of rows.</summary>
/// <param name="file">File name.</param>
internal sealed class NoteList(string file)
{
    private readonly Dictionary<string, (HistoryNote Note, int Count)> _notes = new(StringComparer.Ordinal);

    /// <summary>Adds a note, or counts it when one with the same key was made.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="key">What makes notes the same.</param>
    /// <param name="message">One sentence, of the first such row.</param>
    /// <param name="line">1-based line; 0 when unknown.</param>
    public void Add(HistoryNoteKind kind, string key, string message, int line)
    {
        _notes[key] = _notes.TryGetValue(key, out var known) ? (known.Note, known.Count + 1) : (new HistoryNote(kind, message, file, line), 1);
    }

    /// <summary>The notes in the order in which they were made.</summary>
    public IReadOnlyList<HistoryNote> All() => [.. _notes.Values.Select(n => n.Count == 1 ? n.Note : n.Note with { Message = $"{n.Note.Message} (and {n.Count - 1} more)" })];
}
