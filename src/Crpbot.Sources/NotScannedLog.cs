using Crpbot.Core;

namespace Crpbot.Sources;

/// <summary>Gathers what was not scanned, from several threads, and folds many lines of one kind into one with a count.</summary>
public sealed class NotScannedLog
{
    /// <summary>Lines kept in full for each reason.</summary>
    public const int Detailed = 20;

    /// <summary>Reason of media files, folded whole.</summary>
    public const string Media = "images, video, audio and fonts are not searched";

    /// <summary>Reason of symbolic links, folded whole.</summary>
    public const string Links = "symbolic links are not followed";

    /// <summary>Reason of files and folders that .gitignore leaves out, folded whole.</summary>
    public const string Ignored = "ignored by .gitignore and not tracked";

    /// <summary>Reason of files and folders that .crpbotignore leaves out, folded whole.</summary>
    public const string LeftOut = "left out by .crpbotignore";

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Why, bool Incomplete), Kind> _kinds = [];

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    public void Add(NotScanned line)
    {
        lock (_lock)
        {
            if (!_kinds.TryGetValue((line.Why, line.Incomplete), out var kind)) _kinds[(line.Why, line.Incomplete)] = kind = new Kind();
            kind.Count += line.Count;
            kind.Lines.Add(line);
            // The first by name are kept, whichever thread came first, so that equal runs give equal reports.
            if (kind.Lines.Count > Detailed) kind.Lines.Remove(kind.Lines.Max!);
        }
    }

    /// <summary>The report, sorted by reason and name.</summary>
    public IReadOnlyList<NotScanned> ToList()
    {
        lock (_lock)
        {
            var lines = new List<NotScanned>();
            foreach (var ((why, incomplete), kind) in _kinds.OrderBy(k => k.Key.Why, StringComparer.Ordinal).ThenBy(k => k.Key.Incomplete))
                Fold(lines, why, incomplete, kind);
            return lines;
        }
    }

    private static void Fold(List<NotScanned> lines, string why, bool incomplete, Kind kind)
    {
        if (why is Media or Links or Ignored or LeftOut)
        {
            lines.Add(new NotScanned(kind.Count == 1 ? kind.Lines.Min!.What : kind.Lines.Min!.What + " and others", why, incomplete, kind.Count));
            return;
        }

        lines.AddRange(kind.Lines);
        var rest = kind.Count - kind.Lines.Sum(l => l.Count);
        if (rest > 0) lines.Add(new NotScanned("more of the same", why, incomplete, rest));
    }

    private sealed class Kind
    {
        public int Count { get; set; }

        public SortedSet<NotScanned> Lines { get; } = new(Comparer<NotScanned>.Create((a, b) => string.CompareOrdinal(a.What, b.What)));
    }
}
