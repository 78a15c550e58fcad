namespace Crpbot.Sources.Git;

/// <summary>The bytes of a pack from an offset on, as the input of an inflater.</summary>
/// <param name="pack">The pack.</param>
internal sealed class PackStream(PackFile pack) : Stream
{
    private long _offset;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Begins anew.</summary>
    /// <param name="offset">Position in the pack.</param>
    public void Restart(long offset) => _offset = offset;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int room = (int)Math.Min(buffer.Length, Math.Max(0, pack.End - _offset));
        int read = room == 0 ? 0 : pack.Read(buffer[..room], _offset);
        _offset += read;
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is ever written.
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
