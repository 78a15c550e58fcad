using Crpbot.Sources.Text;

namespace Crpbot.Sources.Archives;

/// <summary>The next bytes of a stream, up to a length. Counts what was read and tells an early end.</summary>
internal sealed class BoundedStream(Stream inner, long length) : ReadOnlyStream
{
    /// <summary>Bytes read.</summary>
    public long Count { get; private set; }

    /// <summary>True when the stream behind ended before the length was reached.</summary>
    public bool IsCutOff { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - Count);
        if (wanted == 0) return 0;
        var count = inner.Read(buffer[..wanted]);
        if (count == 0) IsCutOff = true;
        Count += count;
        return count;
    }

    /// <summary>Reads and drops the rest.</summary>
    /// <param name="cancellationToken">Stops between reads.</param>
    public void Drain(CancellationToken cancellationToken)
    {
        Span<byte> sink = stackalloc byte[8192];
        while (Read(sink) > 0) cancellationToken.ThrowIfCancellationRequested();
    }
}
