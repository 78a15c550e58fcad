namespace Crpbot.Evidence.Hygiene;

/// <summary>A target that is in no git repository.</summary>
public sealed class NoRepository : IRepositoryFacts
{
    /// <inheritdoc />
    public HeadCommit? Head => null;

    /// <inheritdoc />
    public bool IsRepository => false;

    /// <inheritdoc />
    public RepositoryListing List(Func<string, bool> wanted, long largerThan) => new([], HasHistory: false, null);

    /// <inheritdoc />
    public IReadOnlyList<CommitText>? LastCommits(int count) => null;
}
