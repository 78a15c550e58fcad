using System.IO.Compression;

namespace Crpbot.Sources.Git.Graph;

/// <summary>Reads single objects and their sizes, as <c>git cat-file</c> does, keeping the packs open. For one thread.</summary>
internal sealed class ObjectLookup : IDisposable
{
    private const int LongestChain = 4096;
    private const int LargestObject = 64 << 20;
    private readonly List<(PackFile Pack, PackIndex Index, PackHeaderReader Headers)> _packs = [];
    private readonly ObjectFormat _format;
    private readonly IReadOnlyList<string> _directories;

    /// <summary>Opens the packs of a repository; damaged ones are passed over.</summary>
    /// <param name="repository">The repository.</param>
    public ObjectLookup(GitRepository repository)
    {
        _format = repository.Format;
        _directories = new ObjectStore(repository.CommonDirectory, _format).Directories;
        foreach (string directory in _directories.Select(d => Path.Combine(d, "pack")).Where(Directory.Exists))
            foreach (string file in Directory.GetFiles(directory, "*.idx").Order(StringComparer.Ordinal)) Open(file);
    }

    /// <summary>The content of an object up to 64 MiB.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>null when it is not here, too large or damaged.</returns>
    public byte[]? Read(ObjectId id)
    {
        try
        {
            foreach (var pack in _packs)
                if (pack.Index.Find(id) is >= 0 and var found) return Resolve(pack, pack.Index.Offset(found));
            return LooseFile(id) is { } file ? Loose(file, content: true).Content : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The length of an object; its content is not read.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>null when it is not here or damaged.</returns>
    public long? Size(ObjectId id)
    {
        try
        {
            foreach (var pack in _packs)
                if (pack.Index.Find(id) is >= 0 and var found) return SizeAt(pack.Pack, pack.Headers, pack.Index.Offset(found));
            return LooseFile(id) is { } file ? Loose(file, content: false).Size : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The objects in packs and loose files above a size, whatever their kind.</summary>
    /// <param name="bytes">The size.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Dictionary<ObjectId, long> LargerThan(long bytes, CancellationToken cancellationToken)
    {
        var large = new Dictionary<ObjectId, long>();
        foreach ((PackFile pack, PackIndex index, PackHeaderReader headers) in _packs)
        {
            (long Offset, int Place)[] entries = [.. Enumerable.Range(0, index.Count).Select(i => (index.Offset(i), i)).Order()];
            foreach ((long offset, int place) in entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (SizeAt(pack, headers, offset) is { } size && size > bytes) large[index.Id(place)] = size;
            }
        }

        foreach (string fan in _directories.SelectMany(d => Directory.Exists(d) ? Directory.EnumerateDirectories(d, "??") : []))
            foreach (string file in Directory.EnumerateFiles(fan))
                if (new FileInfo(file).Length * 1040 > bytes && ObjectId.TryParse(Path.GetFileName(fan) + Path.GetFileName(file), out ObjectId id) && Size(id) is { } size && size > bytes) large[id] = size;
        return large;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (pack, _, _) in _packs) pack.Dispose();
    }

    private void Open(string file)
    {
        try
        {
            PackIndex index = PackIndex.Open(file, _format);
            var pack = new PackFile(Path.ChangeExtension(file, ".pack"), _format);
            _packs.Add((pack, index, new PackHeaderReader(pack, index)));
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // What a pack that cannot be opened holds is missing, and is told as missing.
        }
    }

    // A delta tells the length of what it makes in its first bytes.
    private static long? SizeAt(PackFile pack, PackHeaderReader headers, long offset)
    {
        PackNode node = headers.Read(offset, out _);
        if (node.Type == 0) return null;
        if (node.Type < 6) return node.Size;
        Span<byte> head = stackalloc byte[24];
        ReadOnlySpan<byte> delta = head[..Inflate(pack, node, head)];
        SkipSize(ref delta, out _);
        return SkipSize(ref delta, out long size) ? size : null;
    }

    private static bool SkipSize(ref ReadOnlySpan<byte> delta, out long size)
    {
        size = 0;
        for (int i = 0; i < delta.Length && i < 9; i++)
        {
            size |= (long)(delta[i] & 0x7F) << (7 * i);
            if ((delta[i] & 0x80) != 0) continue;
            delta = delta[(i + 1)..];
            return true;
        }

        return false;
    }

    private static byte[]? Resolve((PackFile Pack, PackIndex Index, PackHeaderReader Headers) pack, long offset)
    {
        var deltas = new Stack<PackNode>();
        for (int i = 0; i < LongestChain; i++)
        {
            PackNode node = pack.Headers.Read(offset, out long baseOffset);
            if (node.Type == 0 || node.Size > LargestObject) return null;
            if (node.Type >= 6)
            {
                deltas.Push(node);
                offset = baseOffset;
                continue;
            }

            byte[] content = Whole(pack.Pack, node);
            while (deltas.TryPop(out PackNode next)) content = Applied(Whole(pack.Pack, next), content);
            return content;
        }

        return null;
    }

    private static byte[] Applied(byte[] delta, byte[] source)
    {
        ReadOnlySpan<byte> rest = delta;
        long size = Delta.ReadResultSize(ref rest, source.Length);
        if (size > LargestObject) throw new InvalidDataException("the object is larger than 64 MiB");
        var target = new byte[size];
        Delta.Apply(rest, source, target);
        return target;
    }

    private static byte[] Whole(PackFile pack, PackNode node)
    {
        var content = new byte[node.Size];
        return Inflate(pack, node, content) == content.Length ? content : throw new InvalidDataException("the entry has another length than its header says");
    }

    private static int Inflate(PackFile pack, PackNode node, Span<byte> target)
    {
        using var input = new PackStream(pack);
        input.Restart(node.DataOffset);
        using var inflated = new ZLibStream(input, CompressionMode.Decompress);
        return inflated.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
    }

    private string? LooseFile(ObjectId id)
    {
        string hex = id.ToHex(_format);
        return _directories.Select(d => Path.Combine(d, hex[..2], hex[2..])).FirstOrDefault(File.Exists);
    }

    private static (long Size, byte[]? Content) Loose(string file, bool content)
    {
        using FileStream compressed = File.OpenRead(file);
        using var inflated = new ZLibStream(compressed, CompressionMode.Decompress);
        (_, long size) = LooseObject.ReadHeader(inflated);
        if (!content || size > LargestObject) return (size, null);
        var bytes = new byte[size];
        return inflated.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == size ? (size, bytes) : throw new InvalidDataException("the content has another length than its header says");
    }
}
