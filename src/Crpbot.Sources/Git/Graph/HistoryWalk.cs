using System.Globalization;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Walks all commits, parents before children, and names for each path and content the commit that first brought it in. A folder is entered once under each path.</summary>
internal sealed class HistoryWalk
{
    private readonly GraphVisitor _graph;
    private readonly List<HistoryFile> _files = [];
    private readonly HashSet<(ObjectId Folder, int Prefix)> _entered = [];
    private readonly HashSet<(ObjectId Blob, string Path)> _seen = [];
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private int _missing;

    private HistoryWalk(GraphVisitor graph) => _graph = graph;

    /// <summary>Walks.</summary>
    /// <param name="graph">Commits and folders.</param>
    /// <param name="tips">Where history ends.</param>
    /// <param name="shallow">True when missing parents are no fault.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static HistoryFiles Files(GraphVisitor graph, IReadOnlyList<ObjectId> tips, bool shallow, CancellationToken cancellationToken)
    {
        var walk = new HistoryWalk(graph);
        foreach (CommitRecord commit in walk.Ordered(tips, shallow))
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.Enter(commit.Tree, string.Empty, commit, 0);
        }

        int lost = walk._missing + graph.Failed;
        return new HistoryFiles(walk._files, lost == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{lost} commits or folders of the history are missing or damaged"));
    }

    // Depth first without recursion: history is deeper than a stack.
    private IEnumerable<CommitRecord> Ordered(IReadOnlyList<ObjectId> tips, bool shallow)
    {
        var done = new HashSet<ObjectId>();
        var open = new Stack<(ObjectId Id, bool Left)>();
        foreach (ObjectId tip in tips)
        {
            open.Push((tip, false));
            while (open.TryPop(out var next))
            {
                if (!_graph.Commits.TryGetValue(next.Id, out CommitRecord? commit))
                {
                    // A tip may be a tag, whose commit other refs lead to or not.
                    if (!shallow && next.Id != tip && done.Add(next.Id)) _missing++;
                    continue;
                }

                if (next.Left) yield return commit;
                if (next.Left || !done.Add(next.Id)) continue;
                open.Push((next.Id, true));
                for (int i = commit.Parents.Count - 1; i >= 0; i--)
                    if (!done.Contains(commit.Parents[i])) open.Push((commit.Parents[i], false));
            }
        }
    }

    private void Enter(ObjectId id, string prefix, CommitRecord commit, int depth)
    {
        if (depth > 200) return;
        if (!_prefixes.TryGetValue(prefix, out int number)) _prefixes[prefix] = number = _prefixes.Count;
        if (!_entered.Add((id, number))) return;
        if (!_graph.Folders.TryGetValue(id, out GraphFolder? folder))
        {
            _missing++;
            return;
        }

        foreach ((string name, ObjectId blob) in folder.Files)
            if (_seen.Add((blob, prefix + name))) _files.Add(new HistoryFile(prefix + name, blob, commit));
        foreach ((string name, ObjectId inner) in folder.Folders)
            Enter(inner, prefix + name + "/", commit, depth + 1);
    }
}
