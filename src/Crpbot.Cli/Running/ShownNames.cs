using Crpbot.Core;

namespace Crpbot.Cli.Running;

/// <summary>Masks credentials in the names that a result shows: paths, archive entries, authors.</summary>
/// <param name="redact">Masks a text.</param>
internal sealed class ShownNames(Func<string, string> redact)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>A finding as it may be shown.</summary>
    /// <param name="finding">The finding.</param>
    public Finding Of(Finding finding)
    {
        var location = finding.Location is { } at ? at with { Path = Of(at.Path), ArchiveEntry = OfEntry(at.ArchiveEntry) } : null;
        var places = finding.Places.Select(p => p with { Path = Of(p.Path), ArchiveEntry = OfEntry(p.ArchiveEntry) }).ToList();
        var trace = finding.Trace.Select(s => s with { Location = s.Location with { Path = Of(s.Location.Path), ArchiveEntry = OfEntry(s.Location.ArchiveEntry) } }).ToList();
        var evidence = finding.Evidence;
        if (evidence.TryGetValue("author", out var author)) evidence = new SortedDictionary<string, string>(evidence.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) { ["author"] = Of(author) };
        return finding with { Location = location, Places = places, Trace = trace, Evidence = evidence };
    }

    /// <summary>A line about something not scanned as it may be shown.</summary>
    /// <param name="line">The line.</param>
    public NotScanned Of(NotScanned line) => line with { What = Of(line.What) };

    private string? OfEntry(string? entry) => entry is null ? null : Of(entry);

    private string Of(string name)
    {
        if (_known.TryGetValue(name, out var shown)) return shown;
        shown = redact(name);
        _known.Add(name, shown);
        return shown;
    }
}
