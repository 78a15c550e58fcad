namespace Crpbot.Sources.Git;

/// <summary>Splits a stream at a byte: NUL, as <c>-z</c> writes it, or line ends.</summary>
/// <param name="stream">The stream.</param>
/// <param name="separator">The byte.</param>
internal sealed class Tokens(Stream stream, byte separator = 0)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Reads up to the next separator or the end.</summary>
    /// <param name="token">Valid until the next call.</param>
    /// <returns>False at the end.</returns>
    public bool Next(out ReadOnlySpan<byte> token)
    {
        int searched = 0;
        while (true)
        {
            int length = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf(separator);
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
