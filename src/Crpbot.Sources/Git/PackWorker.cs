using System.Buffers;
using System.IO.Compression;

namespace Crpbot.Sources.Git;

/// <summary>Reads whole delta families of a pack on one thread, depth first.</summary>
internal sealed class PackWorker : IDisposable
{
    private readonly PackFile _pack;
    private readonly PackPlan _plan;
    private readonly IObjectVisitor _visitor;
    private readonly long _pieceLimit;
    private readonly PackStream _input;
    private readonly Stack<OpenBase> _open = new();
    private byte[] _delta = new byte[64 * 1024];

    /// <summary>Prepares a worker.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="plan">What to read.</param>
    /// <param name="visitor">Receives the objects.</param>
    /// <param name="pieceLimit">Undeltified objects above this many bytes are handed over as a stream.</param>
    public PackWorker(PackFile pack, PackPlan plan, IObjectVisitor visitor, long pieceLimit)
    {
        (_pack, _plan, _visitor, _pieceLimit) = (pack, plan, visitor, pieceLimit);
        _input = new PackStream(pack);
    }

    /// <summary>Reads an object and everything wanted that is built on it.</summary>
    /// <param name="root">The plan's root.</param>
    /// <param name="cancellationToken">Looked at for each object.</param>
    public void Read(int root, CancellationToken cancellationToken)
    {
        var kind = (ObjectKind)_plan[root].Type;
        if (!_visitor.Wants(kind))
        {
            ForFamily(root, _visitor.Skip);
            return;
        }

        try
        {
            PackNode node = Checked(root);
            if (node.FirstChild < 0 && node.Size > _pieceLimit)
            {
                ReadLarge(node, kind);
                return;
            }

            byte[] content = Rent(node.Size);
            _open.Push(new OpenBase(content, (int)node.Size, node.FirstChild));
            Inflate(node, content);
            if (node.Item >= 0) _visitor.Visit(node.Item, kind, content.AsMemory(0, (int)node.Size));
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            Fail(root, error);
            CloseAll();
            return;
        }

        ReadChildren(kind, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    private void ReadChildren(ObjectKind kind, CancellationToken cancellationToken)
    {
        try
        {
            while (_open.TryPop(out OpenBase top))
            {
                if (top.NextChild < 0)
                {
                    ArrayPool<byte>.Shared.Return(top.Content);
                    continue;
                }

                cancellationToken.ThrowIfCancellationRequested();
                int child = top.NextChild;
                int sibling = _plan[child].NextSibling;
                if (sibling >= 0) _open.Push(top with { NextChild = sibling });
                ReadChild(child, top, kind);
                if (sibling < 0) ArrayPool<byte>.Shared.Return(top.Content);
            }
        }
        finally
        {
            CloseAll();
        }
    }

    private void ReadChild(int child, OpenBase parent, ObjectKind kind)
    {
        byte[]? content = null;
        try
        {
            PackNode node = Checked(child);
            if (node.Size > _delta.Length) _delta = new byte[ArrayLength(node.Size)];
            Inflate(node, _delta);
            ReadOnlySpan<byte> delta = _delta.AsSpan(0, (int)node.Size);
            int size = ArrayLength(Delta.ReadResultSize(ref delta, parent.Length));
            content = Rent(size);
            Delta.Apply(delta, parent.Content.AsSpan(0, parent.Length), content.AsSpan(0, size));
            if (node.Item >= 0) _visitor.Visit(node.Item, kind, content.AsMemory(0, size));
            _open.Push(new OpenBase(content, size, node.FirstChild));
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            if (content is not null) ArrayPool<byte>.Shared.Return(content);
            Fail(child, error);
        }
    }

    private void ReadLarge(PackNode node, ObjectKind kind)
    {
        _input.Restart(node.DataOffset);
        using var inflated = new ZLibStream(_input, CompressionMode.Decompress, leaveOpen: true);
        _visitor.VisitLarge(node.Item, kind, node.Size, inflated);
    }

    private void Inflate(PackNode node, byte[] target)
    {
        _input.Restart(node.DataOffset);
        using var inflated = new ZLibStream(_input, CompressionMode.Decompress, leaveOpen: true);
        int read = inflated.ReadAtLeast(target.AsSpan(0, (int)node.Size), (int)node.Size, throwOnEndOfStream: false);
        // One byte more: only at its end does the stream compare its checksum.
        Span<byte> further = stackalloc byte[1];
        if (read != node.Size || inflated.Read(further) != 0) throw new InvalidDataException("the entry has another length than its header says");
    }

    private PackNode Checked(int number)
    {
        PackNode node = _plan[number];
        // Deflate packs at most 1032 to 1: a size beyond that is damage, and must not become an allocation.
        if (node.Type == 0 || node.Size / 1040 > _pack.End - node.DataOffset) throw new InvalidDataException("the entry's header is damaged");
        return node;
    }

    private void Fail(int node, Exception error)
    {
        string why = $"{_pack.Name}: {error.Message.TrimEnd('.')}";
        ForFamily(node, item => _visitor.Fail(item, why));
    }

    private void ForFamily(int root, Action<int> action)
    {
        var open = new Stack<int>();
        open.Push(root);
        while (open.TryPop(out int node))
        {
            if (_plan[node].Item >= 0) action(_plan[node].Item);
            for (int child = _plan[node].FirstChild; child >= 0; child = _plan[child].NextSibling)
                open.Push(child);
        }
    }

    private void CloseAll()
    {
        while (_open.TryPop(out OpenBase open))
            ArrayPool<byte>.Shared.Return(open.Content);
    }

    private static byte[] Rent(long size) => ArrayPool<byte>.Shared.Rent(Math.Max(1, ArrayLength(size)));

    private static int ArrayLength(long size) =>
        size <= Array.MaxLength ? (int)size : throw new InvalidDataException("a deltified object above 2 GiB cannot be read");

    private readonly record struct OpenBase(byte[] Content, int Length, int NextChild);
}
