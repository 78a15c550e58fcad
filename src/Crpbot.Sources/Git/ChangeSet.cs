using System.Text;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>What a branch changed: from where it left another revision to the files as they stand in the working tree.</summary>
public sealed class ChangeSet
{
    private readonly GitRepository _repository;

    private ChangeSet(GitRepository repository, string mergeBase, IReadOnlyDictionary<string, IReadOnlyList<LineRange>> addedLines)
    {
        (_repository, MergeBase, AddedLines) = (repository, mergeBase, addedLines);
    }

    /// <summary>Full id of the commit the branch left from.</summary>
    public string MergeBase { get; }

    /// <summary>
    /// Changed and untracked files, relative to the top level, with the lines they gained, sorted and 1-based. A list without entries: lines were only removed.
    /// New, untracked and binary files may have one range up to <see cref="int.MaxValue"/>.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LineRange>> AddedLines { get; }

    /// <summary>The branch's own commits, for <see cref="HistoryOptions.Revisions"/>: they may hold what was added and removed again.</summary>
    public IReadOnlyList<string> Revisions => [MergeBase + "..HEAD"];

    /// <summary>Compares the working tree with the point where HEAD left a revision.</summary>
    /// <param name="repository">A repository with a working tree.</param>
    /// <param name="revision">Branch, tag or commit.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <exception cref="UserError">The revision is unknown, has no commit in common with HEAD, or git is missing.</exception>
    public static ChangeSet Since(GitRepository repository, string revision, CancellationToken cancellationToken)
    {
        if (repository.IsBare)
            throw new UserError("A bare repository has no working tree to compare", "run it in a clone with files, or scan history");
        string mergeBase = MergeBaseOf(repository, revision, cancellationToken);
        var patch = new PatchReader();
        Check(repository.Command.Run(
            ["diff", "--unified=0", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/", mergeBase, "--"],
            new GitRun { ReadOutput = patch.Read, Settings = NoFilters(repository, cancellationToken) },
            cancellationToken));
        var added = patch.Added.ToDictionary(p => p.Key, p => (IReadOnlyList<LineRange>)p.Value, StringComparer.Ordinal);
        GitResult untracked = repository.Command.Run(["ls-files", "--others", "--exclude-standard", "-z"], cancellationToken);
        Check(untracked);
        foreach (string path in Encoding.UTF8.GetString(untracked.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
            added[path] = [PatchReader.All];
        return new ChangeSet(repository, mergeBase, added);
    }

    /// <summary>The changed files below a directory, relative to it.</summary>
    /// <param name="directory">Directory inside the working tree.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<LineRange>> Below(string directory)
    {
        string prefix = _repository.PrefixOf(directory);
        return AddedLines.Where(p => p.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(p => p.Key[prefix.Length..], p => p.Value, StringComparer.Ordinal);
    }

    private static string MergeBaseOf(GitRepository repository, string revision, CancellationToken cancellationToken)
    {
        if (revision.Length == 0 || revision[0] == '-') throw new UserError($"'{revision}' is no revision", "name a branch, a tag or a commit");
        GitResult result = repository.Command.Run(["rev-parse", "--verify", "--quiet", revision + "^{commit}"], cancellationToken);
        if (!result.Started) throw new UserError("git is not installed", "install git, or leave out the comparison");
        if (!result.Ok) throw new UserError($"Revision '{revision}' is unknown in this repository", CureForUnknown(repository, revision));
        GitResult common = repository.Command.Run(["merge-base", result.Text, "HEAD"], cancellationToken);
        if (common.Ok) return common.Text;
        throw new UserError(
            $"'{revision}' and HEAD have no commit in common here",
            repository.IsShallow ? "fetch more history: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0)" : "name a revision that the branch came from");
    }

    private static string CureForUnknown(GitRepository repository, string revision) => repository.IsShallow
        ? $"this is a shallow clone; fetch it: git fetch --depth=200 origin {revision} (in GitHub Actions: actions/checkout with fetch-depth: 0)"
        : "see the names with: git branch --all; fetch it if it is a remote branch";

    // Comparing files runs the repository's clean filters: each command that its configuration names is emptied.
    private static List<(string Key, string Value)> NoFilters(GitRepository repository, CancellationToken cancellationToken)
    {
        GitResult result = repository.Command.Run(["config", "-z", "--name-only", "--get-regexp", "^filter\\."], cancellationToken);
        return [.. Encoding.UTF8.GetString(result.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)
            .Select(key => (key, key.EndsWith(".required", StringComparison.OrdinalIgnoreCase) ? "false" : string.Empty))];
    }

    private static void Check(GitResult result)
    {
        if (!result.Ok) throw new UserError("The changes could not be listed: " + result.Sentence);
    }
}
