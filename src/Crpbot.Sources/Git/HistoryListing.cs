using System.Text;
using Crpbot.Core;

namespace Crpbot.Sources.Git;

/// <summary>Lists the objects of history with paths and commits: from the cache where it still holds, the rest from <c>git log</c>.</summary>
/// <param name="repository">The repository.</param>
/// <param name="options">What is asked for.</param>
/// <param name="revisions">Where history begins.</param>
internal sealed class HistoryListing(GitRepository repository, HistoryOptions options, HistoryRevisions revisions)
{
    /// <summary>Fills a map.</summary>
    /// <param name="map">The map, empty.</param>
    /// <param name="cached">What is known; its tips and kept objects are dropped when they no longer hold.</param>
    /// <param name="lines">Receives why the list is not whole.</param>
    /// <param name="cancellationToken">Stops git.</param>
    /// <returns>False when git could not list everything.</returns>
    public bool Fill(HistoryMap map, ref CachedHistory cached, NotScannedLines lines, CancellationToken cancellationToken)
    {
        bool usesTips = revisions.IsWhole && !options.AllObjects && Holds(cached, cancellationToken);
        if (usesTips) Restore(cached, map);
        if (!usesTips) cached = cached with { Tips = [], Kept = [] };
        if (options.Revisions.Count == 0) AddTags(map);
        // Nothing new since the last run: not even git needs to be asked.
        if (usesTips && cached.Tips.Count > 0 && revisions.Tips.SequenceEqual(cached.Tips)) return true;

        List<string> arguments = [.. HistoryLog.Arguments, .. revisions.Arguments];
        if (revisions.SinceArgument is { } since) arguments.Insert(1, since);
        byte[] input = revisions.Input(cached.Tips.Select(t => t.ToHex(repository.Format)));
        GitResult result = repository.Command.Run(arguments, new GitRun { Input = input, ReadOutput = output => HistoryLog.Read(output, map) }, cancellationToken);
        if (result.Ok) return true;
        lines.Add(new NotScanned("git history", "paths and commits could not all be listed: " + result.Sentence, Incomplete: true));
        return false;
    }

    /// <summary>Text that changes when a shallow clone is deepened or cut: then known tips no longer mean known history.</summary>
    /// <param name="repository">The repository.</param>
    public static string StateOf(GitRepository repository) => SmallFile.Read(Path.Combine(repository.CommonDirectory, "shallow")) ?? string.Empty;

    // When a branch was deleted or moved back, the cache may name commits that no ref leads to any more.
    private bool Holds(CachedHistory cached, CancellationToken cancellationToken)
    {
        if (cached.Tips.Count == 0 || cached.State != StateOf(repository)) return false;
        var now = revisions.Tips.ToHashSet();
        List<string> gone = [.. cached.Tips.Where(t => !now.Contains(t)).Select(t => t.ToHex(repository.Format))];
        if (gone.Count == 0) return true;
        byte[] input = Encoding.ASCII.GetBytes(string.Concat(gone.Select(g => g + "\n")));
        GitResult result = repository.Command.Run(["rev-list", "--max-count=1", "--stdin", "--not", "--all"], new GitRun { Input = input }, cancellationToken);
        return result.Ok && result.Output.Length == 0;
    }

    private static void Restore(CachedHistory cached, HistoryMap map)
    {
        foreach (CachedItem item in cached.Kept)
        {
            map.AddItem(item.Id, item.Kind);
            foreach ((string path, HistoryCommit commit) in item.Sightings)
            {
                int number = map.AddCommit(commit.Id, commit.Seconds, Encoding.UTF8.GetBytes(commit.Author));
                if (path.Length > 0) map.AddSighting(item.Id, Encoding.UTF8.GetBytes(path), number);
            }
        }
    }

    private void AddTags(HistoryMap map)
    {
        foreach (ObjectId tag in revisions.Tags)
            map.AddItem(tag, ObjectKind.Tag);
    }
}
