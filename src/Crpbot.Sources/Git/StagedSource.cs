using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Reads what the next commit would bring in: the blobs of the index that differ from HEAD, with the lines they add.</summary>
/// <param name="repository">The repository; must have a working tree.</param>
/// <param name="expander">Decodes contents; null offers them as they are.</param>
/// <param name="indexFile">Index to read in place of the repository's own, as <c>GIT_INDEX_FILE</c> names it to a pre-commit hook; null for the repository's own.</param>
public sealed class StagedSource(GitRepository repository, IContentExpander? expander = null, string? indexFile = null) : ISource
{
    private static readonly string[] Diff =
        ["diff", "--cached", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/"];

    private readonly IContentExpander _expander = expander ?? new PlainContentExpander();

    /// <inheritdoc/>
    public string Name => "staged";

    /// <inheritdoc/>
    public SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken)
    {
        var lines = new NotScannedLines();
        var map = new HistoryMap(pathsPerBlob: int.MaxValue);
        string? index = indexFile is null ? null : Path.GetFullPath(indexFile, repository.TopLevel ?? repository.GitDirectory);
        GitResult result = repository.Command.Run(
            [.. Diff, "--raw", "-z", "--no-abbrev"], new GitRun { IndexFile = index, ReadOutput = output => ReadFiles(output, map, lines) }, cancellationToken);
        var patch = new PatchReader();
        if (result.Ok && map.Count > 0)
            result = repository.Command.Run([.. Diff, "--unified=0"], new GitRun { IndexFile = index, ReadOutput = patch.Read }, cancellationToken);
        if (!result.Ok)
        {
            lines.Add(new NotScanned("staged files", result.Sentence, Incomplete: true));
            return new SourceReport(Name, ScanStatus.Failed, result.Sentence, 0, 0, lines.ToList());
        }

        var visitor = new StagedVisitor(map, patch.Added, sink, _expander, lines, cancellationToken);
        new ObjectStore(repository.CommonDirectory, repository.Format)
            .Read(visitor, visitor, (pack, why) => lines.Add(new NotScanned(pack, "git pack cannot be read: " + why, Incomplete: true)), cancellationToken);
        visitor.ReportUnread();
        IReadOnlyList<NotScanned> all = lines.ToList();
        NotScanned? first = all.FirstOrDefault(l => l.Incomplete);
        return new SourceReport(
            Name, first is null ? ScanStatus.Succeeded : ScanStatus.Partial, first is null ? null : $"{first.What}: {first.Why}", visitor.Subjects, visitor.Bytes, all);
    }

    private static void ReadFiles(Stream output, HistoryMap map, NotScannedLines lines)
    {
        var tokens = new Tokens(output);
        int commit = map.AddCommit(default, seconds: null, default);
        while (tokens.Next(out ReadOnlySpan<byte> record))
        {
            bool unmerged = record.EndsWith(" U"u8);
            bool isFile = RawRecord.TryReadFile(record, out ObjectId id, out ObjectId old) && id != old;
            if (!tokens.Next(out ReadOnlySpan<byte> path)) return;
            if (isFile) map.AddSighting(id, path, commit);
            else if (unmerged) lines.Add(new NotScanned(System.Text.Encoding.UTF8.GetString(path), "in conflict, so not staged", Incomplete: false));
        }
    }
}
