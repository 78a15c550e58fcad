using System.IO.Compression;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>
/// Unpacks gzip data and tells when they are cut off, which <see cref="GZipStream"/> passes over in silence: one more member with a known
/// content is put behind the data; only after whole data does that content come out at the end. It is not handed on.
/// </summary>
internal sealed class CheckedGzipStream : ReadOnlyStream
{
    private const int EndLength = 16;

    private readonly GZipStream _gzip;
    private readonly WithEnd _packed;
    private readonly byte[] _buffer = new byte[16 << 10];
    private int _at;
    private int _length;
    private bool _isEnded;

    /// <summary>Begins to unpack.</summary>
    /// <param name="packed">The data; not closed.</param>
    public CheckedGzipStream(Stream packed)
    {
        _packed = new WithEnd(packed);
        _gzip = new GZipStream(_packed, CompressionMode.Decompress, leaveOpen: true);
    }

    private static ReadOnlySpan<byte> End => "crpbot:end-of-gz"u8;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (!_isEnded && _length - _at <= EndLength) Fill();
        var count = Math.Min(buffer.Length, _isEnded ? _length - _at : _length - _at - EndLength);
        _buffer.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        if (count == 0 && _packed.IsEndGiven) throw new InvalidDataException("gzip: the data are cut off");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _gzip.Dispose();
        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_at, _length - _at).CopyTo(_buffer);
        (_at, _length) = (0, _length - _at);
        var count = _gzip.Read(_buffer, _length, _buffer.Length - _length);
        _length += count;
        if (count > 0) return;
        _isEnded = true;
        if (!_buffer.AsSpan(0, _length).EndsWith(End)) return;
        _length -= EndLength;
        _packed.IsEndGiven = false;
    }

    /// <summary>A stream with the member behind it.</summary>
    private sealed class WithEnd(Stream packed) : ReadOnlyStream
    {
        private readonly byte[] _end = Member();
        private int _at = -1;

        public bool IsEndGiven { get; set; }

        public override int Read(Span<byte> buffer)
        {
            if (_at < 0)
            {
                var count = packed.Read(buffer);
                if (count > 0 || buffer.IsEmpty) return count;
                _at = 0;
                IsEndGiven = true;
            }

            var rest = _end.AsSpan(_at, Math.Min(buffer.Length, _end.Length - _at));
            rest.CopyTo(buffer);
            _at += rest.Length;
            return rest.Length;
        }

        private static byte[] Member()
        {
            using var stream = new MemoryStream();
            using (var gzip = new GZipStream(stream, CompressionLevel.NoCompression, leaveOpen: true)) gzip.Write(End);
            return stream.ToArray();
        }
    }
}
