namespace Crpbot.Sources.Git;

/// <summary>Applies a pack delta: copies from the base and literal bytes (gitformat-pack, "Deltified representation").</summary>
internal static class Delta
{
    /// <summary>Reads a delta's head.</summary>
    /// <param name="delta">The inflated delta; advanced to its first instruction.</param>
    /// <param name="baseSize">Length the base must have.</param>
    /// <returns>Length of the result.</returns>
    /// <exception cref="InvalidDataException">The delta is damaged.</exception>
    public static long ReadResultSize(ref ReadOnlySpan<byte> delta, long baseSize)
    {
        if (ReadSize(ref delta) != baseSize) throw new InvalidDataException("the delta does not fit its base");
        return ReadSize(ref delta);
    }

    /// <summary>Carries out the instructions.</summary>
    /// <param name="delta">Instructions.</param>
    /// <param name="source">The base.</param>
    /// <param name="target">Exactly as long as the result.</param>
    /// <exception cref="InvalidDataException">The delta is damaged.</exception>
    public static void Apply(ReadOnlySpan<byte> delta, ReadOnlySpan<byte> source, Span<byte> target)
    {
        while (!delta.IsEmpty)
        {
            byte instruction = delta[0];
            delta = delta[1..];
            ReadOnlySpan<byte> piece = (instruction & 0x80) != 0 ? Copied(instruction, ref delta, source) : Literal(instruction, ref delta);
            if (piece.Length > target.Length) throw Damaged();
            piece.CopyTo(target);
            target = target[piece.Length..];
        }

        if (!target.IsEmpty) throw Damaged();
    }

    private static ReadOnlySpan<byte> Literal(int length, ref ReadOnlySpan<byte> delta)
    {
        if (length == 0 || length > delta.Length) throw Damaged();
        ReadOnlySpan<byte> piece = delta[..length];
        delta = delta[length..];
        return piece;
    }

    private static ReadOnlySpan<byte> Copied(byte instruction, ref ReadOnlySpan<byte> delta, ReadOnlySpan<byte> source)
    {
        uint offset = 0;
        uint length = 0;
        int used = 0;
        for (int bit = 0; bit < 7; bit++)
        {
            if ((instruction & (1 << bit)) == 0) continue;
            if (used >= delta.Length) throw Damaged();
            if (bit < 4) offset |= (uint)delta[used++] << (bit * 8);
            else length |= (uint)delta[used++] << ((bit - 4) * 8);
        }

        delta = delta[used..];
        if (length == 0) length = 0x10000;
        if (offset + (ulong)length > (ulong)source.Length) throw Damaged();
        return source.Slice((int)offset, (int)length);
    }

    private static long ReadSize(ref ReadOnlySpan<byte> delta)
    {
        long size = 0;
        for (int i = 0; i < delta.Length && i < 9; i++)
        {
            size |= (long)(delta[i] & 0x7F) << (7 * i);
            if ((delta[i] & 0x80) != 0) continue;
            delta = delta[(i + 1)..];
            return size;
        }

        throw Damaged();
    }

    private static InvalidDataException Damaged() => new("the delta is damaged");
}
