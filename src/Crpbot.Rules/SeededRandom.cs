using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Crpbot.Rules;

/// <summary>A small generator (splitmix64) that gives the same numbers on every platform, for example secrets that are never committed.</summary>
public sealed class SeededRandom
{
    private ulong _state;

    /// <summary>Creates a generator.</summary>
    /// <param name="seed">Any text.</param>
    public SeededRandom(string seed) => _state = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));

    /// <summary>A number from 0 to below a bound.</summary>
    /// <param name="bound">Bound, at least 1.</param>
    public int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }

    /// <summary>Random bytes.</summary>
    /// <param name="count">How many.</param>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++) bytes[i] = (byte)Next(256);
        return bytes;
    }

    /// <summary>Random characters of an alphabet.</summary>
    /// <param name="alphabet">The alphabet, at least one character.</param>
    /// <param name="count">How many.</param>
    public string Text(string alphabet, int count) => string.Create(count, (this, alphabet), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = state.alphabet[state.Item1.Next(state.alphabet.Length)];
    });
}
