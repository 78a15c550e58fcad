namespace Crpbot.Sources.Git;

/// <summary>What of the history is read.</summary>
public sealed record HistoryOptions
{
    /// <summary>Only commits made at or after this instant (committer date, as git's <c>--since</c>); null for all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>True: also what no branch, tag or stash leads to, including the reflog ("dangling" objects).</summary>
    public bool AllObjects { get; init; }

    /// <summary>Number of threads that read and judge; default one for each core.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Larger blobs are left out and listed; null for no limit. Long blobs are read part by part, in bounded memory.</summary>
    public long? MaxBlobBytes { get; init; }

    /// <summary>Revisions or ranges, for example <c>abc..HEAD</c>; empty for all refs, the stash and HEAD.</summary>
    public IReadOnlyList<string> Revisions { get; init; } = [];

    /// <summary>Blobs that were judged elsewhere, for example as files of the working tree; null for none.</summary>
    public IReadOnlySet<ObjectId>? SkipBlobs { get; init; }

    /// <summary>A blob that stands under more paths is offered only under this many; default 50.</summary>
    public int PathsPerBlob { get; init; } = 50;

    /// <summary>What earlier runs found clean; null reads everything each time.</summary>
    public BlobCache? Cache { get; init; }

    /// <summary>Decodes contents and opens archives.</summary>
    public IContentExpander Expander { get; init; } = new PlainContentExpander();
}
