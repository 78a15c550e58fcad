using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Prefilter;

/// <summary>
/// Finds all literals of all rules in one pass over the bytes. Three bytes at every second offset, case folded, are hashed into an
/// 32 KiB bitmap that stays near the core; only where its bit is set is the window of four bytes around looked up, and only where
/// that is known are literals compared. A literal of four bytes or more has two neighbouring three-byte groups, one of which stands at an even
/// offset whatever the alignment.
/// </summary>
public sealed class AnchorIndex
{
    private const uint Fold = 0x20202020;
    private const int BitmapBits = 18;

    // Odd constants to choose from: each scatters the groups differently.
    private static readonly uint[] Multipliers =
    [
        0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35, 0x27D4EB2F, 0x165667B1, 0xD3A2646D, 0xFD7046C5, 0xB55A4F09, 0x2C1B3C6D, 0x297A2D39, 0x7FEB352D, 0x846CA68B,
        0xE35E67B1, 0x8DA6B343, 0xD8163841, 0xCB1AB31F,
    ];

    private readonly uint _multiplier;
    private readonly ulong[] _bitmap = new ulong[1 << (BitmapBits - 6)];
    private readonly ushort[] _heads = new ushort[65536];
    private readonly Entry[] _entries;
    private readonly byte[][] _literals;

    private AnchorIndex(List<byte[]> literals, Entry[] entries, GramFrequency frequency)
    {
        _literals = [.. literals];
        _entries = entries;
        _multiplier = LeastCrowded(frequency);
        for (var i = 1; i < _entries.Length; i++)
        {
            var literal = _literals[_entries[i].Literal].AsSpan(_entries[i].Offset);
            SetBit(Gram(literal, 0));
            SetBit(Gram(literal, 1));
            var hash = Hash(Window(literal, 0));
            _entries[i].Next = _heads[hash];
            _heads[hash] = (ushort)i;
        }
    }

    /// <summary>Number of distinct literals.</summary>
    public int Count => _literals.Length;

    /// <summary>Length of a literal in bytes.</summary>
    /// <param name="anchor">Its number.</param>
    public int LengthOf(int anchor) => _literals[anchor].Length;

    /// <summary>
    /// Finds the next literals at or after an offset. Hits come in order of the group that gave them away, so nearly in text order.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Even offset to begin at; moved on. Begin with 0 and call again until 0 comes back.</param>
    /// <param name="hits">Receives hits; at least as long as the largest number of literals that can share a place.</param>
    /// <returns>Number of hits; 0 when the text is done.</returns>
    public int Next(ReadOnlySpan<byte> text, ref int from, Span<AnchorHit> hits)
    {
        var at = from;
        ref var bytes = ref MemoryMarshal.GetReference(text);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(_bitmap);
        var last = text.Length - 4;
        var multiplier = _multiplier;
        while (at <= last)
        {
            // Four groups a round: one branch for eight bytes of ordinary text.
            for (; at <= last - 6; at += 8)
            {
                var seen = Bit(ref bits, ref bytes, at, multiplier) | Bit(ref bits, ref bytes, at + 2, multiplier) | Bit(ref bits, ref bytes, at + 4, multiplier) | Bit(ref bits, ref bytes, at + 6, multiplier);
                if ((seen & 1) != 0) break;
            }

            var stop = Math.Min(at + 6, last);
            for (; at <= stop; at += 2)
            {
                if ((Bit(ref bits, ref bytes, at, multiplier) & 1) == 0) continue;
                var count = Compare(text, at, hits);
                if (count == 0) continue;
                from = at + 2;
                return count;
            }
        }

        return Tail(text, ref at, ref from, hits);
    }

    /// <summary>The last group of a text whose four-byte read would pass the end.</summary>
    private int Tail(ReadOnlySpan<byte> text, ref int at, ref int from, Span<AnchorHit> hits)
    {
        from = text.Length;
        if (at > text.Length - 3) return 0;
        return Compare(text, at, hits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bit(ref ulong bits, ref byte bytes, int at, uint multiplier)
    {
        var gram = (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref bytes, at)) | Fold) << 8;
        var hash = (gram * multiplier) >> (32 - BitmapBits);
        return Unsafe.Add(ref bits, (int)(hash >> 6)) >> (int)(hash & 63);
    }

    /// <summary>The group at an offset is the first or the second half of a literal's window of four bytes.</summary>
    private int Compare(ReadOnlySpan<byte> text, int at, Span<AnchorHit> hits)
    {
        var count = 0;
        if (at + 4 <= text.Length) CompareWindow(text, at, hits, ref count);
        if (at > 0) CompareWindow(text, at - 1, hits, ref count);
        return count;
    }

    private void CompareWindow(ReadOnlySpan<byte> text, int at, Span<AnchorHit> hits, ref int count)
    {
        for (int i = _heads[Hash(Window(text, at))]; i != 0; i = _entries[i].Next)
        {
            var start = at - _entries[i].Offset;
            var literal = _literals[_entries[i].Literal];
            if (start < 0 || start + literal.Length > text.Length || !SameIgnoringCase(text.Slice(start, literal.Length), literal)) continue;
            if (count < hits.Length) hits[count++] = new AnchorHit(_entries[i].Literal, start);
        }
    }

    /// <summary>The constant under which the fewest groups of ordinary text fall on a bit that is set for another group.</summary>
    private uint LeastCrowded(GramFrequency frequency)
    {
        var grams = new uint[(_entries.Length - 1) * 2];
        for (var i = 1; i < _entries.Length; i++)
        {
            var literal = _literals[_entries[i].Literal].AsSpan(_entries[i].Offset);
            (grams[(i - 1) * 2], grams[((i - 1) * 2) + 1]) = (Gram(literal, 0), Gram(literal, 1));
        }

        var (best, least) = (Multipliers[0], long.MaxValue);
        var bits = new ulong[_bitmap.Length];
        foreach (var multiplier in Multipliers)
        {
            Array.Clear(bits);
            foreach (var gram in grams) bits[(gram * multiplier) >> (38 - BitmapBits)] |= 1UL << (int)((gram * multiplier) >> (32 - BitmapBits) & 63);
            long crowd = 0;
            for (var i = 0; i < frequency.Count; i++)
            {
                var hash = (frequency.Gram(i) << 8) * multiplier;
                if ((bits[hash >> (38 - BitmapBits)] >> (int)(hash >> (32 - BitmapBits) & 63) & 1) != 0) crowd += frequency.Share(i);
            }

            if (crowd < least) (best, least) = (multiplier, crowd);
        }

        return best;
    }

    private static bool SameIgnoringCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            var value = text[i];
            if ((uint)(value - 'A') <= 'Z' - 'A') value |= 0x20;
            if (value != lower[i]) return false;
        }

        return true;
    }

    // The bytes sit in the upper three quarters, as after the shift in Bit.
    private static uint Gram(ReadOnlySpan<byte> text, int at) => ((text[at] | (uint)text[at + 1] << 8 | (uint)text[at + 2] << 16) | Fold) << 8;

    private static uint Window(ReadOnlySpan<byte> text, int at) => MemoryMarshal.Read<uint>(text[at..]) | Fold;

    private void SetBit(uint gram)
    {
        var hash = (gram * _multiplier) >> (32 - BitmapBits);
        _bitmap[hash >> 6] |= 1UL << (int)(hash & 63);
    }

    private static uint Hash(uint window) => (window * 0x9E3779B1) >> 16;

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public int Literal;
        public int Offset;
        public ushort Next;
    }

    /// <summary>Collects literals.</summary>
    public sealed class Builder
    {
        private readonly List<byte[]> _literals = [];
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        /// <summary>Adds a literal; the same literal gets the same number.</summary>
        /// <param name="literal">At least four bytes as Latin-1 text, lower case.</param>
        /// <returns>Its number.</returns>
        public int Add(string literal)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(literal.Length, Patterns.LiteralFinder.MinLength);
            if (_numbers.TryGetValue(literal, out var number)) return number;
            var bytes = new byte[literal.Length];
            for (var i = 0; i < bytes.Length; i++)
            {
                var value = (byte)literal[i];
                bytes[i] = value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;
            }

            number = _literals.Count;
            _literals.Add(bytes);
            _numbers.Add(literal, number);
            return number;
        }

        /// <summary>Builds the index.</summary>
        public AnchorIndex Build()
        {
            var frequency = GramFrequency.Load();
            var entries = new Entry[_literals.Count + 1];
            for (var i = 0; i < _literals.Count; i++)
            {
                entries[i + 1] = new Entry { Literal = i, Offset = RarestOffset(_literals[i], frequency) };
            }

            if (_literals.Count >= ushort.MaxValue) throw new InvalidOperationException("More literals than the prefilter can number.");
            return new AnchorIndex(_literals, entries, frequency);
        }

        /// <summary>The four bytes of a literal whose two groups ordinary text holds least often.</summary>
        private static int RarestOffset(ReadOnlySpan<byte> literal, GramFrequency frequency)
        {
            var (best, score) = (0, int.MaxValue);
            for (var i = 0; i + 4 <= literal.Length; i++)
            {
                var sum = frequency.Of(literal[i..]) + frequency.Of(literal[(i + 1)..]);
                if (sum < score) (best, score) = (i, sum);
            }

            return best;
        }
    }
}
