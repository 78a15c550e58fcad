namespace Crpbot.Trading.History;

/// <summary>The lines of a file, without copies; CR LF and LF.</summary>
/// <param name="stream">The file; closed with the reader.</param>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private byte[] _buffer = new byte[1 << 18];
    private int _at;
    private int _filled;
    private int _start;
    private int _length;
    private bool _ended;

    /// <summary>The line; valid until the next one.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>False at the end.</returns>
    public bool Next()
    {
        while (true)
        {
            var end = _buffer.AsSpan(_at, _filled - _at).IndexOf((byte)'\n');
            if (end >= 0)
            {
                Take(end);
                _at += end + 1;
                return true;
            }

            if (_ended)
            {
                if (_at == _filled) return false;
                Take(_filled - _at);
                _at = _filled;
                return true;
            }

            Fill();
        }
    }

    public void Dispose() => stream.Dispose();

    private void Take(int length)
    {
        (_start, _length) = (_at, length);
        if (Number == 0 && Line.StartsWith("\uFEFF"u8)) (_start, _length) = (_start + 3, _length - 3);
        if (_length > 0 && _buffer[_start + _length - 1] == '\r') _length--;
        Number++;
    }

    private void Fill()
    {
        if (_at > 0)
        {
            Buffer.BlockCopy(_buffer, _at, _buffer, 0, _filled - _at);
            (_filled, _at) = (_filled - _at, 0);
        }

        if (_filled == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        var read = stream.Read(_buffer, _filled, _buffer.Length - _filled);
        _ended = read == 0;
        _filled += read;
    }
}
