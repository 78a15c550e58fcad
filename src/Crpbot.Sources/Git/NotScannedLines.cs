using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Gathers what was not scanned, from several threads; many lines of a kind are folded into one.</summary>
internal sealed class NotScannedLines
{
    private const int Detailed = 20;
    private readonly Lock _lock = new();
    private readonly List<NotScanned> _lines = [];

    /// <summary>True when something that was asked for could not be done.</summary>
    public bool IsIncomplete
    {
        get
        {
            lock (_lock)
                return _lines.Exists(l => l.Incomplete);
        }
    }

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    public void Add(NotScanned line)
    {
        lock (_lock)
            _lines.Add(line);
    }

    /// <summary>The report, sorted by reason and name.</summary>
    public IReadOnlyList<NotScanned> ToList()
    {
        lock (_lock)
        {
            return [.. _lines.GroupBy(l => (l.Why, l.Incomplete)).OrderBy(g => g.Key.Why, StringComparer.Ordinal).SelectMany(g => Fold(g.OrderBy(l => l.What, StringComparer.Ordinal)))];
        }
    }

    private static IEnumerable<NotScanned> Fold(IEnumerable<NotScanned> sorted)
    {
        NotScanned[] lines = [.. sorted];
        if (lines.Length <= Detailed) return lines;
        NotScanned[] rest = lines[(Detailed - 1)..];
        return lines[..(Detailed - 1)].Append(rest[0] with { What = rest[0].What + " and others", Count = rest.Sum(l => l.Count) });
    }
}
