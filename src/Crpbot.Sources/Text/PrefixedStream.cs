namespace Crpbot.Sources.Text;

/// <summary>Bytes already read from a stream, followed by the rest of it. Does not own either.</summary>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ReadOnlyStream, IHoleSkipper
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        if (_at == prefix.Length) return rest.Read(buffer);
        var count = Math.Min(buffer.Length, prefix.Length - _at);
        prefix.Span.Slice(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public void SkipHole()
    {
        if (_at == prefix.Length && rest is IHoleSkipper skipper) skipper.SkipHole();
    }
}
