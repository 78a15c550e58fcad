namespace Crpbot.Sources.Archives;

/// <summary>Bits of a stream, most significant first.</summary>
internal sealed class Bzip2Bits(Stream packed)
{
    private readonly byte[] _buffer = new byte[4096];
    private int _at;
    private int _end;
    private ulong _held;
    private int _count;

    /// <summary>The next bits.</summary>
    /// <param name="count">1 to 24.</param>
    /// <exception cref="InvalidDataException">The data end here.</exception>
    public uint Take(int count)
    {
        while (_count < count)
        {
            if (!Fill()) throw new InvalidDataException("bzip2: the data are cut off");
            _held = (_held << 8) | _buffer[_at++];
            _count += 8;
        }

        _count -= count;
        return (uint)(_held >> _count) & ((1u << count) - 1);
    }

    /// <summary>Moves to the next whole byte.</summary>
    public void Align() => _count -= _count % 8;

    /// <summary>True when nothing follows; call it aligned.</summary>
    public bool IsAtEnd() => _count == 0 && !Fill();

    private bool Fill()
    {
        if (_at < _end) return true;
        _at = 0;
        _end = packed.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
