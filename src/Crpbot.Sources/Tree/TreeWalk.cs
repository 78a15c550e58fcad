using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Ignore;

namespace Crpbot.Sources.Tree;

/// <summary>Walks a tree on several threads and finds the files to be read.</summary>
internal sealed class TreeWalk
{
    private const int LongestName = 1024;
    private const int DeepestFolder = 256;
    private const int BatchLength = 64;
    private const int MostWaiting = 4096;

    private readonly TreeOptions _options;
    private readonly NotScannedLog _log;
    private readonly IgnoreFiles _ignoreFiles;
    private readonly PathIndex? _tracked;
    private readonly PathIndex? _wanted;
    private readonly CancellationToken _cancellationToken;
    private readonly WorkQueue<object> _queue;

    /// <summary>Prepares a walk.</summary>
    public TreeWalk(TreeOptions options, NotScannedLog log, CancellationToken cancellationToken)
    {
        _options = options;
        _log = log;
        _cancellationToken = cancellationToken;
        _ignoreFiles = new IgnoreFiles(options, log);
        _tracked = options.Tracked is { } tracked ? new PathIndex(tracked, tracked.Contains) : null;
        _wanted = options.AddedLines is { } added ? new PathIndex(added.Keys, added.ContainsKey) : null;
        _queue = new WorkQueue<object>(Math.Max(1, options.Threads));
    }

    /// <summary>Walks and calls the visitors; comes back when all is done.</summary>
    /// <param name="root">The root folder.</param>
    /// <param name="visitors">One for each thread.</param>
    public void Run(IFolder root, IReadOnlyList<IFileVisitor> visitors)
    {
        _queue.Add(_ignoreFiles.Root(root));
        var others = visitors.Skip(1).Select(v => Task.Factory.StartNew(() => Work(v), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            Work(visitors[0]);
        }
        finally
        {
            // The exception of this thread, if there is one, says more than those of the others.
            Task.WhenAll(others).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        Task.WhenAll(others).GetAwaiter().GetResult();
    }

    private void Work(IFileVisitor visitor)
    {
        var isDone = false;
        try
        {
            while (_queue.TryTake(out var work))
            {
                if (work is TreeFolder folder) Open(folder, visitor);
                else if (work is FileBatch batch) Visit(batch, visitor);
            }

            isDone = true;
        }
        finally
        {
            if (!isDone) _queue.Stop();
        }
    }

    private void Visit(FileBatch batch, IFileVisitor visitor)
    {
        foreach (var file in batch.Files)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            visitor.Visit(batch.Folder, file);
        }
    }

    private void Open(TreeFolder folder, IFileVisitor visitor)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        folder = _ignoreFiles.Enter(folder);
        var files = new List<TreeFile>();
        Span<char> match = stackalloc char[folder.MatchPath.Length + LongestName];
        folder.MatchPath.CopyTo(match);
        using (var cursor = folder.Folder.List())
        {
            while (cursor.Next(out var name, out var kind))
            {
                if (name.SequenceEqual(".git"u8)) continue;
                if (name.Length > LongestName)
                {
                    _log.Add(new NotScanned(folder.PathOf(name), "the name is too long", Incomplete: true));
                    continue;
                }

                var end = folder.MatchPath.Length + Encoding.Latin1.GetChars(name, match[folder.MatchPath.Length..]);
                Sort(folder, name, match[..end], kind, files);
                if (files.Count < BatchLength) continue;
                if (_queue.Count < MostWaiting) _queue.Add(new FileBatch(folder.Folder, files));
                else Visit(new FileBatch(folder.Folder, files), visitor);
                files = [];
            }

            if (cursor.Fault is { } fault) _log.Add(new NotScanned(folder.Path.Length == 0 ? "." : folder.Path, "the folder " + fault, Incomplete: true));
        }

        Visit(new FileBatch(folder.Folder, files), visitor);
    }

    private void Sort(TreeFolder folder, ReadOnlySpan<byte> name, ReadOnlySpan<char> match, EntryKind kind, List<TreeFile> files)
    {
        var isFolder = kind == EntryKind.Folder;
        var nameStart = folder.MatchPath.Length;
        var isIgnored = folder.IsIgnored || folder.Ignores?.IsIgnored(match, nameStart, isFolder) == true;
        var path = folder.PathOf(name);
        if (folder.LeaveOuts?.IsIgnored(match, nameStart, isFolder) == true) LeaveOut(path, NotScannedLog.LeftOut);
        else if (isFolder) SortFolder(folder, name, match, path, isIgnored);
        else SortFile(folder, name, kind, path, isIgnored, files);
    }

    private void SortFolder(TreeFolder folder, ReadOnlySpan<byte> name, ReadOnlySpan<char> match, string path, bool isIgnored)
    {
        if (_wanted?.HasBelow(path) == false) return;
        if (isIgnored && (folder.IsForeign || _tracked?.HasBelow(path) != true)) LeaveOut(path, NotScannedLog.Ignored);
        else if (folder.Depth == DeepestFolder) _log.Add(new NotScanned(path, "folders are nested deeper than 256 levels, perhaps in a loop of mounts", Incomplete: true));
        else _queue.Add(folder with { Folder = folder.Folder.Child(name), Path = path, MatchPath = string.Concat(match, "/"), Depth = folder.Depth + 1, IsIgnored = isIgnored });
    }

    private void SortFile(TreeFolder folder, ReadOnlySpan<byte> name, EntryKind kind, string path, bool isIgnored, List<TreeFile> files)
    {
        if (_wanted?.Contains(path) == false) return;
        var isTracked = !folder.IsForeign && _tracked?.Contains(path) == true;
        if (isIgnored && !isTracked) LeaveOut(path, NotScannedLog.Ignored);
        else if (kind == EntryKind.Link) LeaveOut(path, NotScannedLog.Links);
        else if (kind == EntryKind.Special) LeaveOut(path, "pipes, sockets and devices are not read");
        else if (kind == EntryKind.File && _options.Include?.Invoke(path) != false)
            files.Add(new TreeFile(path, folder.Path.Length == 0 ? 0 : folder.Path.Length + 1, path.Contains('\uFFFD', StringComparison.Ordinal) ? name.ToArray() : null, isTracked));
    }

    private void LeaveOut(string path, string why) => _log.Add(new NotScanned(path, why, Incomplete: false));
}
