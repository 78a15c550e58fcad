using System.Buffers.Binary;
using System.Numerics;

namespace Crpbot.Privacy.Checksums;

/// <summary>Keccak-256 as Ethereum uses it: the sponge before NIST changed the padding for SHA-3, which is all that .NET has.</summary>
internal static class Keccak
{
    private const int Rate = 136;

    private static ReadOnlySpan<ulong> Rounds =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000, 0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A, 0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A, 0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    private static ReadOnlySpan<byte> Turns => [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44];

    private static ReadOnlySpan<byte> Lanes => [10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1];

    /// <summary>The hash of a short text.</summary>
    /// <param name="text">At most 135 bytes.</param>
    /// <param name="hash">Receives 32 bytes.</param>
    public static void Hash(ReadOnlySpan<byte> text, Span<byte> hash)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(text.Length, Rate);
        Span<byte> block = stackalloc byte[Rate];
        text.CopyTo(block);
        block[text.Length] ^= 1;
        block[Rate - 1] ^= 0x80;
        Span<ulong> state = stackalloc ulong[25];
        for (var i = 0; i < Rate / 8; i++) state[i] = BinaryPrimitives.ReadUInt64LittleEndian(block[(8 * i)..]);
        foreach (var constant in Rounds) Round(state, constant);
        for (var i = 0; i < 4; i++) BinaryPrimitives.WriteUInt64LittleEndian(hash[(8 * i)..], state[i]);
    }

    private static void Round(Span<ulong> state, ulong constant)
    {
        Span<ulong> columns = stackalloc ulong[5];
        for (var x = 0; x < 5; x++) columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        for (var i = 0; i < 25; i++) state[i] ^= columns[((i % 5) + 4) % 5] ^ BitOperations.RotateLeft(columns[((i % 5) + 1) % 5], 1);
        var carried = state[1];
        for (var i = 0; i < 24; i++) (state[Lanes[i]], carried) = (BitOperations.RotateLeft(carried, Turns[i]), state[Lanes[i]]);
        for (var y = 0; y < 25; y += 5)
        {
            state.Slice(y, 5).CopyTo(columns);
            for (var x = 0; x < 5; x++) state[y + x] = columns[x] ^ (~columns[(x + 1) % 5] & columns[(x + 2) % 5]);
        }

        state[0] ^= constant;
    }
}
