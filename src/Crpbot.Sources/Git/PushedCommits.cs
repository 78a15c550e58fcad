using System.Text;

namespace Crpbot.Sources.Git;

/// <summary>Tells which commits a remote-tracking branch contains; git is asked once, when the first hit needs it.</summary>
/// <param name="repository">The repository.</param>
/// <param name="revisions">The same beginnings as the log's.</param>
/// <param name="cancellationToken">Stops git.</param>
internal sealed class PushedCommits(GitRepository repository, HistoryRevisions revisions, CancellationToken cancellationToken)
{
    private readonly Lock _lock = new();
    private HashSet<ObjectId>? _unpushed;
    private bool _unknown;

    /// <summary>True when a remote-tracking branch contains the commit; null when there is none or git cannot tell.</summary>
    /// <param name="commit">A commit that the log showed.</param>
    public bool? IsPushed(ObjectId commit)
    {
        if (!revisions.HasRemotes) return null;
        lock (_lock)
        {
            if (_unpushed is null) Ask();
            return _unknown ? null : !_unpushed!.Contains(commit);
        }
    }

    private void Ask()
    {
        _unpushed = [];
        GitResult result = repository.Command.Run(
            ["rev-list", .. revisions.Arguments, "--not", "--remotes"], new GitRun { Input = revisions.Input([]) }, cancellationToken);
        _unknown = !result.Ok;
        foreach (string line in Encoding.UTF8.GetString(result.Output).Split('\n'))
        {
            if (ObjectId.TryParse(line, out ObjectId id)) _unpushed.Add(id);
        }
    }
}
