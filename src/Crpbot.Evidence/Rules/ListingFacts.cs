using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Rules;

/// <summary>
/// The repository of an example: one file a line, <c>now 259033 models/a.pt</c>, <c>past 12000000 data/x.csv</c> (only in history) or <c>ignored 120 data/x.csv</c> (tracked though ignored);
/// or one commit message a line.
/// </summary>
internal sealed class ListingFacts : IRepositoryFacts
{
    private const string Commit = "0000000000000000000000000000000000000000";
    private readonly string[] _lines;

    /// <summary>Reads a listing.</summary>
    /// <param name="text">The example's text.</param>
    public ListingFacts(string text) => _lines = text.TrimEnd('\n').Split('\n');

    /// <inheritdoc />
    public HeadCommit? Head => null;

    /// <inheritdoc />
    public bool IsRepository => true;

    /// <summary>The line at which a file stands; 0 when it is not listed.</summary>
    /// <param name="path">Its path.</param>
    public int LineOf(string path) => Array.FindIndex(_lines, l => l.EndsWith(" " + path, StringComparison.Ordinal)) + 1;

    /// <summary>The line of a commit.</summary>
    /// <param name="id">Its id, which ends in the line.</param>
    public static int LineOfCommit(string id) => int.Parse(id[^6..], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public RepositoryListing List(IReadOnlyList<PathGlob> named, long largerThan) =>
        new([.. Files().Where(f => f.Bytes > largerThan || named.Any(g => g.IsMatch(f.Path))).Select(f => new RepositoryFile(f.Path, f.Bytes, f.State != "past"))], HasHistory: true, null);

    /// <inheritdoc />
    public IReadOnlyList<(string Path, string By)> TrackedThoughIgnored() => [.. Files().Where(f => f.State == "ignored").Select(f => (f.Path, ".gitignore:1"))];

    /// <inheritdoc />
    public IReadOnlyList<CommitText> LastCommits(int count) =>
        [.. _lines.Take(count).Select((line, i) => new CommitText(Commit[..^6] + (i + 1).ToString("D6", CultureInfo.InvariantCulture), line, IsMerge: false))];

    private IEnumerable<(string State, long Bytes, string Path)> Files() =>
        _lines.Select(l => l.Split(' ', 3)).Where(p => p.Length == 3).Select(p => (p[0], long.Parse(p[1], CultureInfo.InvariantCulture), p[2]));
}
