using System.Runtime.InteropServices;

namespace Crpbot.Privacy.Patterns;

/// <summary>A set of ASCII characters.</summary>
/// <param name="Low">Bits of the characters 0 to 63.</param>
/// <param name="High">Bits of the characters 64 to 127.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ByteSet(ulong Low, ulong High)
{
    /// <summary>The decimal digits.</summary>
    public static ByteSet Digits { get; } = Range('0', '9');

    /// <summary>What may stand in a run: letters, digits, underscore.</summary>
    public static ByteSet Word { get; } = Range('0', '9').With(Range('A', 'Z')).With(Range('a', 'z')).With(Range('_', '_'));

    /// <summary>True when no character is in it.</summary>
    public bool IsEmpty => Low == 0 && High == 0;

    /// <summary>All characters from one to another.</summary>
    /// <param name="first">First, below 128.</param>
    /// <param name="last">Last, included.</param>
    public static ByteSet Range(char first, char last)
    {
        ulong low = 0, high = 0;
        for (int c = first; c <= last; c++)
        {
            if (c < 64) low |= 1UL << c;
            else high |= 1UL << (c - 64);
        }

        return new ByteSet(low, high);
    }

    /// <summary>Both sets together.</summary>
    /// <param name="other">The other.</param>
    public ByteSet With(ByteSet other) => new(Low | other.Low, High | other.High);

    /// <summary>What is in this set and not in the other.</summary>
    /// <param name="other">The other.</param>
    public ByteSet Without(ByteSet other) => new(Low & ~other.Low, High & ~other.High);

    /// <summary>What is in both.</summary>
    /// <param name="other">The other.</param>
    public ByteSet And(ByteSet other) => new(Low & other.Low, High & other.High);

    /// <summary>True for a member; never for bytes of 128 and more.</summary>
    /// <param name="value">A byte.</param>
    public bool Has(byte value) => value < 64 ? (Low >> value & 1) != 0 : value < 128 && (High >> (value - 64) & 1) != 0;
}
