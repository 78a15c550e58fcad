using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Stands for the history of a folder whose <c>.git</c> is there and cannot be used: read as no repository, its history would be missed in silence.</summary>
/// <param name="dotGit">Path of the <c>.git</c>, as reports show it.</param>
public sealed class BrokenHistory(string dotGit) : ISource
{
    /// <inheritdoc/>
    public string Name => "history";

    /// <summary>Finds the nearest <c>.git</c> at or above a path; meant for paths that <see cref="GitRepository.Discover"/> finds no repository for.</summary>
    /// <param name="path">A file or directory.</param>
    /// <returns>Its absolute path; null when there is none.</returns>
    public static string? Find(string path)
    {
        for (string? directory = Path.GetFullPath(path); directory is not null; directory = Path.GetDirectoryName(directory))
        {
            string dotGit = Path.Combine(directory, ".git");
            if (Path.Exists(dotGit)) return dotGit;
        }

        return null;
    }

    /// <inheritdoc/>
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken)
    {
        string why = $"{dotGit} is unreadable or no git repository; its history was not read (--no-history leaves it out)";
        return new SourceReport(Name, ScanStatus.Failed, why, 0, 0, [new NotScanned("git history", why, Incomplete: true)]);
    }
}
