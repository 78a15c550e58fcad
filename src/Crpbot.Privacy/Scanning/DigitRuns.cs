using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Crpbot.Privacy.Scanning;

/// <summary>Walks over the runs of letters, digits and underscores of a text that hold a digit; 64 bytes are looked at at a time.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct DigitRuns
{
    private const int Block = 64;
    private readonly ReadOnlySpan<byte> _text;
    private int _next;
    private ulong _bits;
    private int _base;

    /// <summary>Begins.</summary>
    /// <param name="text">The text.</param>
    public DigitRuns(ReadOnlySpan<byte> text) => _text = text;

    /// <summary>Offset of the run.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after it.</summary>
    public int End { get; private set; }

    /// <summary>Moves to the next run.</summary>
    public bool Next()
    {
        while (true)
        {
            while (_bits == 0)
            {
                if (_next >= _text.Length) return false;
                _base = _next;
                _bits = DigitsOf(_text[_base..]);
                _next += Block;
            }

            var at = _base + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            if (at < End) continue;
            var start = at;
            while (start > End && Patterns.Boundary.IsWord(_text[start - 1])) start--;
            var end = at + 1;
            while (end < _text.Length && Patterns.Boundary.IsWord(_text[end])) end++;
            (Start, End) = (start, end);
            SkipTo(end);
            return true;
        }
    }

    private void SkipTo(int end)
    {
        if (end >= _base + Block) (_bits, _next) = (0, Math.Max(_next, end));
        else _bits &= ulong.MaxValue << (end - _base);
    }

    private static ulong DigitsOf(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Block && Vector256.IsHardwareAccelerated)
        {
            var (low, high) = (Vector256.Create(text), Vector256.Create(text[32..]));
            var (zero, ten) = (Vector256.Create((byte)'0'), Vector256.Create((byte)10));
            ulong first = Vector256.LessThan(low - zero, ten).ExtractMostSignificantBits();
            ulong second = Vector256.LessThan(high - zero, ten).ExtractMostSignificantBits();
            return first | (second << 32);
        }

        ulong bits = 0;
        for (var i = 0; i < Math.Min(Block, text.Length); i++)
            if (char.IsAsciiDigit((char)text[i])) bits |= 1UL << i;
        return bits;
    }
}
