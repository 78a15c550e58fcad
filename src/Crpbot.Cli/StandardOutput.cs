using Crpbot.Core;

namespace Crpbot.Cli;

/// <summary>Standard output, whose failures (a full device, a closed descriptor) are told as what they are. A reader that has left is none: the runtime drops what it no longer reads.</summary>
/// <param name="inner">The stream of the process.</param>
internal sealed class StandardOutput(Stream inner) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="UserError">The device is full, or the descriptor is closed.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("cannot write to standard output: " + error.Message.TrimEnd('.'), "redirect it to a file on a device with room, or write the report with --format NAME=FILE");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
