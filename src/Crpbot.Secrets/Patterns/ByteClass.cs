using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Patterns;

/// <summary>A set of byte values, 256 bits.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct ByteClass(ulong Bits0, ulong Bits1, ulong Bits2, ulong Bits3)
{
    /// <summary>No byte.</summary>
    public static ByteClass None => default;

    /// <summary>Every byte.</summary>
    public static ByteClass All => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    /// <summary>Every byte but line feed: the dot.</summary>
    public static ByteClass NotLineFeed => None.With((byte)'\n').Complement();

    /// <summary>ASCII digits.</summary>
    public static ByteClass Digit => None.WithRange((byte)'0', (byte)'9');

    /// <summary>ASCII letters, digits and underscore.</summary>
    public static ByteClass Word => Digit.WithRange((byte)'A', (byte)'Z').WithRange((byte)'a', (byte)'z').With((byte)'_');

    /// <summary>ASCII white space.</summary>
    public static ByteClass Space => None.With((byte)' ').WithRange(9, 13);

    /// <summary>Number of bytes in the set.</summary>
    public int Count => BitOperations.PopCount(Bits0) + BitOperations.PopCount(Bits1) + BitOperations.PopCount(Bits2) + BitOperations.PopCount(Bits3);

    /// <summary>True when the byte is in the set.</summary>
    /// <param name="value">The byte.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(byte value)
    {
        // The four words lie one behind the other; an index is faster than a choice on the hottest path of matching.
        ref var words = ref Unsafe.As<ByteClass, ulong>(ref Unsafe.AsRef(in this));
        return (Unsafe.Add(ref words, value >> 6) >> (value & 63) & 1) != 0;
    }

    /// <summary>The set with one more byte.</summary>
    /// <param name="value">The byte.</param>
    public ByteClass With(byte value)
    {
        var bit = 1UL << (value & 63);
        return (value >> 6) switch
        {
            0 => this with { Bits0 = Bits0 | bit },
            1 => this with { Bits1 = Bits1 | bit },
            2 => this with { Bits2 = Bits2 | bit },
            _ => this with { Bits3 = Bits3 | bit },
        };
    }

    /// <summary>The set with an inclusive range more.</summary>
    /// <param name="first">First byte.</param>
    /// <param name="last">Last byte.</param>
    public ByteClass WithRange(byte first, byte last)
    {
        var result = this;
        for (int value = first; value <= last; value++) result = result.With((byte)value);
        return result;
    }

    /// <summary>The union with another set.</summary>
    /// <param name="other">The other set.</param>
    public ByteClass Union(ByteClass other) => new(Bits0 | other.Bits0, Bits1 | other.Bits1, Bits2 | other.Bits2, Bits3 | other.Bits3);

    /// <summary>All bytes that are not in the set.</summary>
    public ByteClass Complement() => new(~Bits0, ~Bits1, ~Bits2, ~Bits3);

    /// <summary>True when the sets share a byte.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(ByteClass other) => ((Bits0 & other.Bits0) | (Bits1 & other.Bits1) | (Bits2 & other.Bits2) | (Bits3 & other.Bits3)) != 0;

    /// <summary>The set with both cases of each ASCII letter in it.</summary>
    public ByteClass IgnoringCase()
    {
        var result = this;
        for (byte upper = (byte)'A'; upper <= (byte)'Z'; upper++)
        {
            var lower = (byte)(upper | 0x20);
            if (Contains(upper)) result = result.With(lower);
            if (Contains(lower)) result = result.With(upper);
        }

        return result;
    }

    /// <summary>The bytes of the set in ascending order.</summary>
    public IEnumerable<byte> Bytes()
    {
        for (var value = 0; value < 256; value++)
            if (Contains((byte)value)) yield return (byte)value;
    }
}
