namespace Crpbot.Sources.Git;

/// <summary>
/// Reads objects straight from packs and loose files, several threads at once. Measured against a pipe from <c>git cat-file --batch</c>: inflating
/// runs on all cores, each base is inflated once, trees are never touched, and a damaged object costs only itself and what is built on it.
/// </summary>
internal sealed class ObjectStore
{
    private const int LongestAlternateChain = 5;
    private const int LookedUp = 16_000;
    private readonly ObjectFormat _format;
    private readonly List<string> _directories = [];

    /// <summary>Looks up the object directories.</summary>
    /// <param name="commonDirectory">The repository's common directory.</param>
    /// <param name="format">Length of ids.</param>
    public ObjectStore(string commonDirectory, ObjectFormat format)
    {
        _format = format;
        AddDirectory(Path.Combine(commonDirectory, "objects"), LongestAlternateChain);
    }

    /// <summary>Object directories: the repository's own, then those it borrows from.</summary>
    public IReadOnlyList<string> Directories => _directories;

    /// <summary>Number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Undeltified objects above this many bytes are handed over as a stream.</summary>
    public long PieceLimit { get; init; } = 8 << 20;

    /// <summary>Reads objects; each once, however many copies there are.</summary>
    /// <param name="wanted">Says which.</param>
    /// <param name="visitor">Receives them.</param>
    /// <param name="note">Receives a pack that cannot be read: its name and why.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Read(IWantedObjects wanted, IObjectVisitor visitor, Action<string, string> note, CancellationToken cancellationToken)
    {
        foreach (string directory in _directories)
            Guarded(directory, () => ReadPacks(Path.Combine(directory, "pack"), wanted, visitor, note, cancellationToken), note);
        foreach (string directory in _directories)
            Guarded(directory, () => ReadLoose(directory, wanted, visitor, cancellationToken), note);
    }

    private void ReadPacks(string directory, IWantedObjects wanted, IObjectVisitor visitor, Action<string, string> note, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(directory)) return;
        foreach (string file in Directory.GetFiles(directory, "*.idx").Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (wanted.Few(0)?.Any() == false) return;
            Guarded(file, () => ReadPack(file, wanted, visitor, cancellationToken), note);
        }
    }

    private static void Guarded(string what, Action read, Action<string, string> note)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            note(Path.GetFileName(what), error.Message.TrimEnd('.'));
        }
    }

    private void ReadPack(string indexFile, IWantedObjects wanted, IObjectVisitor visitor, CancellationToken cancellationToken)
    {
        PackIndex index = PackIndex.Open(indexFile, _format);
        List<(long Offset, int Item)> entries = Wanted(index, wanted);
        if (entries.Count == 0) return;
        using var pack = new PackFile(Path.ChangeExtension(indexFile, ".pack"), _format);
        var plan = new PackPlan(pack, index);
        plan.Add(entries);
        int next = -1;
        RunOnThreads(Math.Min(Threads, plan.Roots.Count), Work, cancellationToken);

        void Work()
        {
            using var worker = new PackWorker(pack, plan, visitor, PieceLimit);
            for (int i = Interlocked.Increment(ref next); i < plan.Roots.Count; i = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                worker.Read(plan.Roots[i], cancellationToken);
            }
        }
    }

    private static List<(long Offset, int Item)> Wanted(PackIndex index, IWantedObjects wanted)
    {
        var entries = new List<(long Offset, int Item)>();
        if (wanted.Few(index.Count) is { } few)
        {
            foreach ((ObjectId id, int item) in few)
            {
                int found = index.Find(id);
                if (found >= 0) entries.Add((index.Offset(found), item));
            }

            return entries;
        }

        for (int i = 0; i < index.Count; i++)
        {
            int item = wanted.Take(index.Id(i));
            if (item >= 0) entries.Add((index.Offset(i), item));
        }

        return entries;
    }

    private void ReadLoose(string directory, IWantedObjects wanted, IObjectVisitor visitor, CancellationToken cancellationToken)
    {
        List<(string File, int Item)> files = wanted.Few(LookedUp) is { } few ? Existing(directory, few) : Taken(directory, wanted);
        int next = -1;
        RunOnThreads(Math.Min(Threads, files.Count), Work, cancellationToken);

        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < files.Count; i = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                LooseObject.Read(files[i].File, files[i].Item, visitor, PieceLimit);
            }
        }
    }

    private List<(string File, int Item)> Existing(string directory, IEnumerable<(ObjectId Id, int Item)> few)
    {
        var files = new List<(string File, int Item)>();
        foreach ((ObjectId id, int item) in few)
        {
            string hex = id.ToHex(_format);
            string file = Path.Combine(directory, hex[..2], hex[2..]);
            if (File.Exists(file)) files.Add((file, item));
        }

        return files;
    }

    private static List<(string File, int Item)> Taken(string directory, IWantedObjects wanted)
    {
        var files = new List<(string File, int Item)>();
        foreach ((ObjectId id, string file) in LooseFiles(directory))
        {
            int item = wanted.Take(id);
            if (item >= 0) files.Add((file, item));
        }

        return files;
    }

    private static IEnumerable<(ObjectId Id, string File)> LooseFiles(string directory)
    {
        if (!Directory.Exists(directory)) yield break;
        foreach (string fan in Directory.EnumerateDirectories(directory, "??").Order(StringComparer.Ordinal))
        {
            string prefix = Path.GetFileName(fan);
            foreach (string file in Directory.EnumerateFiles(fan).Order(StringComparer.Ordinal))
            {
                if (ObjectId.TryParse(prefix + Path.GetFileName(file), out ObjectId id)) yield return (id, file);
            }
        }
    }

    private static void RunOnThreads(int threads, Action work, CancellationToken cancellationToken)
    {
        if (threads <= 1)
        {
            if (threads == 1) work();
            return;
        }

        Task[] tasks = [.. Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        try
        {
            Task.WaitAll(tasks, CancellationToken.None);
        }
        catch (AggregateException error)
        {
            cancellationToken.ThrowIfCancellationRequested();
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error.Flatten().InnerExceptions[0]);
        }
    }

    private void AddDirectory(string directory, int depth)
    {
        if (_directories.Contains(directory, StringComparer.Ordinal)) return;
        _directories.Add(directory);
        string? alternates = depth == 0 ? null : SmallFile.Read(Path.Combine(directory, "info", "alternates"));
        if (alternates is null) return;
        foreach (string line in alternates.Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
            AddDirectory(Path.GetFullPath(line, directory), depth - 1);
    }
}
