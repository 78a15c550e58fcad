using System.Text;

namespace Crpbot.Trading.Formats.Text;

/// <summary>The buffer of <see cref="LatinFallback"/>: one character for each invalid byte.</summary>
internal sealed class LatinFallbackBuffer(LatinFallback owner) : DecoderFallbackBuffer
{
    private byte[] _bytes = [];
    private int _next;

    /// <inheritdoc />
    public override int Remaining => _bytes.Length - _next;

    /// <inheritdoc />
    public override bool Fallback(byte[] bytesUnknown, int index)
    {
        _bytes = [.. bytesUnknown];
        _next = 0;
        owner.Bytes += bytesUnknown.Length;
        return bytesUnknown.Length > 0;
    }

    /// <inheritdoc />
    public override char GetNextChar() => _next < _bytes.Length ? (char)_bytes[_next++] : '\0';

    /// <inheritdoc />
    public override bool MovePrevious()
    {
        if (_next == 0) return false;
        _next--;
        return true;
    }

    /// <inheritdoc />
    public override void Reset() => (_bytes, _next) = ([], 0);
}
