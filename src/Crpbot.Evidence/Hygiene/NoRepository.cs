using Crpbot.Core;

namespace Crpbot.Evidence.Hygiene;

/// <summary>A target that is in no git repository.</summary>
public sealed class NoRepository : IRepositoryFacts
{
    /// <inheritdoc />
    public HeadCommit? Head => null;

    /// <inheritdoc />
    public bool IsRepository => false;

    /// <inheritdoc />
    public RepositoryListing List(IReadOnlyList<PathGlob> named, long largerThan) => new([], HasHistory: false, null);

    /// <inheritdoc />
    public IReadOnlyList<(string Path, string By)>? TrackedThoughIgnored() => [];

    /// <inheritdoc />
    public IReadOnlyList<CommitText>? LastCommits(int count) => null;
}
