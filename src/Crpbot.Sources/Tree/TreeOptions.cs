using Crpbot.Core;
using Crpbot.Sources.Archives;

namespace Crpbot.Sources.Tree;

/// <summary>What of a working tree is read, and how.</summary>
public sealed record TreeOptions
{
    /// <summary>
    /// Paths that git tracks, relative to the root, forward slashes; they are read even when ignored. Null: not under git,
    /// so <c>.gitignore</c> files mean nothing and everything is read but <c>.git</c> and what <c>.crpbotignore</c> leaves out.
    /// </summary>
    public IReadOnlySet<string>? Tracked { get; init; }

    /// <summary>Absolute paths of further ignore files, lowest precedence first: git's global excludes, then <c>.git/info/exclude</c>. Missing ones are passed over.</summary>
    public IReadOnlyList<string> ExtraIgnoreFiles { get; init; } = [];

    /// <summary>Absolute path of the repository's top folder when the root is a folder below it: ignore files on the way hold too. Null: the root is the top.</summary>
    public string? RepositoryRoot { get; init; }

    /// <summary>Path of the root below <see cref="RepositoryRoot"/>, forward slashes, without one at the end; null at the top.</summary>
    public string? PathPrefix { get; init; }

    /// <summary>Number of threads that read; at least 1.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Limits for archives.</summary>
    public ArchiveLimits Archives { get; init; } = new();

    /// <summary>False: archives are offered as binary content, unopened.</summary>
    public bool OpenArchives { get; init; } = true;

    /// <summary>False: git's ignore files are not looked at. <c>.crpbotignore</c> still is.</summary>
    public bool UseIgnoreFiles { get; init; } = true;

    /// <summary>Says whether a file is wanted, by its path relative to the root; null wants all. Called from several threads.</summary>
    public Func<string, bool>? Include { get; init; }

    /// <summary>Only these paths are read, with the lines that the change under review added; null reads all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LineRange>>? AddedLines { get; init; }
}
