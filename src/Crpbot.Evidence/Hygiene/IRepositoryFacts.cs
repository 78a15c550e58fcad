using Crpbot.Core;

namespace Crpbot.Evidence.Hygiene;

/// <summary>What git says about the target.</summary>
public interface IRepositoryFacts
{
    /// <summary>The commit of HEAD; null when there is none or no repository.</summary>
    HeadCommit? Head { get; }

    /// <summary>True when the target is in a git repository with a working tree.</summary>
    bool IsRepository { get; }

    /// <summary>Tracked files and, when history is read, files that only history holds; see <see cref="RepositoryFile"/>.</summary>
    /// <param name="named">Patterns of paths that matter.</param>
    /// <param name="largerThan">Files above this many bytes matter whatever their name.</param>
    RepositoryListing List(IReadOnlyList<PathGlob> named, long largerThan);

    /// <summary>Tracked files that the repository's own ignore files name, each with file and line; null when they cannot be listed.</summary>
    IReadOnlyList<(string Path, string By)>? TrackedThoughIgnored();

    /// <summary>The last commits that lead to HEAD, newest first; null when they cannot be read.</summary>
    /// <param name="count">Greatest number.</param>
    IReadOnlyList<CommitText>? LastCommits(int count);
}
