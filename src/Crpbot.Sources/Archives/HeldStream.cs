using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>A stream copied into memory in pieces, so that its size is known only at the end and nothing is copied twice. Seekable.</summary>
internal sealed class HeldStream : ReadOnlyStream
{
    private const int PieceLength = 1 << 20;

    private readonly List<byte[]> _pieces = [];
    private long _length;

    public override bool CanSeek => true;

    public override long Length => _length;

    public override long Position { get; set; }

    /// <summary>Copies the rest of a stream.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="most">Stops when more than this many bytes are held.</param>
    /// <param name="cancellationToken">Stops between pieces.</param>
    /// <returns>False when there are more.</returns>
    public bool TryFill(Stream source, long most, CancellationToken cancellationToken)
    {
        while (_length <= most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = GC.AllocateUninitializedArray<byte>(PieceLength);
            var count = source.ReadAtLeast(piece, PieceLength, throwOnEndOfStream: false);
            _pieces.Add(piece);
            _length += count;
            if (count < PieceLength) return _length <= most;
        }

        return false;
    }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= _length) return 0;
        var at = (int)(Position % PieceLength);
        var count = (int)Math.Min(Math.Min(buffer.Length, PieceLength - at), _length - Position);
        _pieces[(int)(Position / PieceLength)].AsSpan(at, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => _length + offset,
    };
}
