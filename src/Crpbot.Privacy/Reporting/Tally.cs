using Crpbot.Core;
using Crpbot.Privacy.Files;
using Crpbot.Privacy.Rules;

namespace Crpbot.Privacy.Reporting;

/// <summary>What one rule has found in one file and its versions.</summary>
/// <param name="rule">The rule.</param>
/// <param name="path">Path of the file, with archive entry.</param>
internal sealed class Tally(PersonalRule rule, string path)
{
    /// <summary>How many places are kept.</summary>
    public const int Kept = 10;

    private const int MaxDistinct = 1_000_000;
    private readonly HashSet<ulong> _values = [];
    private readonly List<Sighting> _sightings = [];
    private readonly HashSet<string> _commits = new(StringComparer.Ordinal);
    private (long Places, long InContext) _inTree;
    private (long Places, long InContext) _inHistory;

    /// <summary>The rule.</summary>
    public PersonalRule Rule { get; } = rule;

    /// <summary>Path with archive entry.</summary>
    public string Path { get; } = path;

    /// <summary>Number of distinct values, at most one million.</summary>
    public int Values => _values.Count;

    /// <summary>Number of places in the working tree, or in all versions when it stands in history alone.</summary>
    public long Places => _inTree.Places > 0 ? _inTree.Places : _inHistory.Places;

    /// <summary>Number of those places that have a context word.</summary>
    public long InContext => _inTree.Places > 0 ? _inTree.InContext : _inHistory.InContext;

    /// <summary>Number of versions in git history.</summary>
    public int Versions => _commits.Count;

    /// <summary>Greatest confidence of its places.</summary>
    public Confidence Confidence { get; private set; }

    /// <summary>Kind of the file.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>True when git tracks the file or its history holds it.</summary>
    public bool Tracked { get; private set; }

    /// <summary>False when all of it stands outside the lines of the change under review.</summary>
    public bool Added { get; private set; }

    /// <summary>Its first places: the working tree's, else the oldest commit's.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>Takes what was found in one text.</summary>
    /// <param name="part">What was found.</param>
    public void Add(TallyPart part)
    {
        lock (_values)
        {
            foreach (var value in part.Values)
                if (_values.Count < MaxDistinct) _values.Add(value);
            if (part.Commit is null) _inTree = (_inTree.Places + part.Places, _inTree.InContext + part.InContext);
            else _inHistory = (_inHistory.Places + part.Places, _inHistory.InContext + part.InContext);
            if (part.Confidence > Confidence) Confidence = part.Confidence;
            Kind = part.Kind;
            Tracked |= part.Tracked;
            Added |= part.Added;
            if (part.Commit is { } commit) _commits.Add(commit);
            _sightings.AddRange(part.Sightings);
            _sightings.Sort(Order);
            if (_sightings.Count > Kept) _sightings.RemoveRange(Kept, _sightings.Count - Kept);
        }
    }

    private static int Order(Sighting a, Sighting b)
    {
        var history = (a.Commit is not null).CompareTo(b.Commit is not null);
        if (history != 0) return history;
        var date = Nullable.Compare(a.Commit?.Date, b.Commit?.Date);
        if (date != 0) return date;
        var id = string.CompareOrdinal(a.Commit?.Id, b.Commit?.Id);
        if (id != 0) return id;
        return a.Location.Line != b.Location.Line ? a.Location.Line.CompareTo(b.Location.Line) : a.Location.Column.CompareTo(b.Location.Column);
    }
}
