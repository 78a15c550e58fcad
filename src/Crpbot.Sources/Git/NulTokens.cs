namespace Crpbot.Sources.Git;

/// <summary>Splits a stream at NUL bytes, as <c>-z</c> writes them.</summary>
/// <param name="stream">The stream.</param>
internal sealed class NulTokens(Stream stream)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Reads up to the next NUL or the end.</summary>
    /// <param name="token">Valid until the next call.</param>
    /// <returns>False at the end.</returns>
    public bool Next(out ReadOnlySpan<byte> token)
    {
        int searched = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)0);
            if (length >= 0)
            {
                token = _buffer.AsSpan(_start, searched + length);
                _start += searched + length + 1;
                return true;
            }

            searched = _end - _start;
            if (!Fill()) break;
        }

        token = _buffer.AsSpan(_start, _end - _start);
        _start = _end;
        return !token.IsEmpty;
    }

    private bool Fill()
    {
        if (_ended) return false;
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }
}
