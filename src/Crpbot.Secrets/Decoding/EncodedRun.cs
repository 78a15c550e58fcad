using System.Buffers;
using System.Buffers.Text;

namespace Crpbot.Secrets.Decoding;

/// <summary>A run of Base64 or hex characters around a place, and what it decodes to.</summary>
/// <param name="Start">Offset of the first character of the run.</param>
/// <param name="End">Offset behind the last, padding included.</param>
/// <param name="Bytes">What it decodes to.</param>
internal sealed record EncodedRun(int Start, int End, byte[] Bytes)
{
    private const int MaxRun = 64 * 1024;
    private static readonly SearchValues<byte> Base64Bytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"u8);
    private static readonly SearchValues<byte> HexBytes = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <summary>The Base64 (or URL-safe Base64) run around an offset; null when it is none or does not decode.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset inside the run.</param>
    public static EncodedRun? Base64(ReadOnlySpan<byte> text, int at)
    {
        if (!Bounds(text, at, Base64Bytes, out var start, out var end) || end - start < 16) return null;
        var digits = text[start..end].ToArray();
        for (var i = 0; i < digits.Length; i++)
            digits[i] = digits[i] switch { (byte)'-' => (byte)'+', (byte)'_' => (byte)'/', var same => same };
        var padded = new byte[(digits.Length + 3) / 4 * 4];
        if (digits.Length % 4 == 1) return null;
        digits.CopyTo(padded, 0);
        padded.AsSpan(digits.Length).Fill((byte)'=');
        var bytes = new byte[padded.Length / 4 * 3];
        if (System.Buffers.Text.Base64.DecodeFromUtf8(padded, bytes, out _, out var written) != OperationStatus.Done) return null;
        while (end < text.Length && text[end] == (byte)'=' && end - start < padded.Length) end++;
        return new EncodedRun(start, end, bytes[..written]);
    }

    /// <summary>The hex run around an offset; null when it is none or has an odd number of digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset inside the run.</param>
    public static EncodedRun? Hex(ReadOnlySpan<byte> text, int at)
    {
        if (!Bounds(text, at, HexBytes, out var start, out var end) || end - start < 16 || (end - start) % 2 != 0 || (at - start) % 2 != 0) return null;
        var bytes = new byte[(end - start) / 2];
        return Convert.FromHexString(text[start..end], bytes, out _, out var written) == OperationStatus.Done ? new EncodedRun(start, end, bytes[..written]) : null;
    }

    private static bool Bounds(ReadOnlySpan<byte> text, int at, SearchValues<byte> alphabet, out int start, out int end)
    {
        var before = text[Math.Max(0, at - MaxRun)..at];
        var last = before.LastIndexOfAnyExcept(alphabet);
        start = at - (before.Length - last - 1);
        var after = text[at..Math.Min(text.Length, at + MaxRun)];
        var length = after.IndexOfAnyExcept(alphabet);
        end = at + (length < 0 ? after.Length : length);
        return end > start;
    }
}
