using Crpbot.Sources.Text;
using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Tree;

/// <summary>A large file, up to the length it had when it was opened, so that one that grows comes to an end. Skips holes where the system tells them.</summary>
internal sealed class SparseFileStream : ReadOnlyStream, IHoleSkipper
{
    private readonly SafeFileHandle _file;
    private readonly long _length;

    /// <summary>Opens from the beginning.</summary>
    /// <param name="file">The file; owned from now on.</param>
    /// <param name="length">Number of bytes to read at most.</param>
    public SparseFileStream(SafeFileHandle file, long length)
    {
        _file = file;
        _length = length;
    }

    /// <summary>True when the file ended before its length: it was cut while being read.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Bytes read.</summary>
    public long Count { get; private set; }

    public override bool CanSeek => true;

    public override long Length => _length;

    public override long Position { get; set; }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => _length + offset,
    };

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Clamp(_length - Position, 0, buffer.Length);
        if (wanted == 0) return 0;
        var count = RandomAccess.Read(_file, buffer[..wanted], Position);
        if (count == 0) IsShort = true;
        Position += count;
        Count += count;
        return count;
    }

    public void SkipHole()
    {
        if (!OperatingSystem.IsLinux() || Position >= _length) return;
        var data = LinuxCalls.Seek(_file, Position, LinuxCalls.SeekData);
        if (data > Position) Position = Math.Min(data, _length);
        else if (data < 0 && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() == LinuxCalls.NoSuchAddress) Position = _length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
