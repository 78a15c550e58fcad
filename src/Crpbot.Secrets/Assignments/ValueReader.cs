namespace Crpbot.Secrets.Assignments;

/// <summary>Reads a quoted or bare value.</summary>
internal static class ValueReader
{
    private const int MaxValue = 4096;

    /// <summary>Reads a value at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the first byte of the value or of its quote or prefix.</param>
    /// <param name="bareEnds">Bytes that end a bare value besides white space; bare values are refused when it is empty.</param>
    /// <param name="start">Begin of the value.</param>
    /// <param name="length">Its length.</param>
    /// <param name="quote">Its quote; 0 when bare.</param>
    public static bool Read(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> bareEnds, out int start, out int length, out byte quote)
    {
        (start, length, quote) = (at, 0, 0);
        if (at >= text.Length) return false;
        var afterPrefix = SkipPrefix(text, at);
        if (afterPrefix >= text.Length) return false;
        if (text[afterPrefix] == '\\' && afterPrefix + 1 < text.Length && text[afterPrefix + 1] is (byte)'"' or (byte)'\'')
            return Escaped(text, afterPrefix, out start, out length, out quote);
        if (text[afterPrefix] is (byte)'"' or (byte)'\'' or (byte)'`') return Quoted(text, afterPrefix, out start, out length, out quote);
        return !bareEnds.IsEmpty && Bare(text, at, bareEnds, out start, out length);
    }

    /// <summary>Skips <c>b"</c>, <c>r'</c>, <c>f"</c>, <c>u8"</c>, <c>@"</c>, <c>$"</c>, <c>L"</c> prefixes; the offset itself when there is none.</summary>
    private static int SkipPrefix(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && (char.IsAsciiLetter((char)text[end]) || text[end] is (byte)'@' or (byte)'$')) end++;
        return end < text.Length && end > at && text[end] is (byte)'"' or (byte)'\'' ? end : at;
    }

    private static bool Quoted(ReadOnlySpan<byte> text, int at, out int start, out int length, out byte quote)
    {
        quote = text[at];
        start = at + 1;
        length = 0;
        var triple = at + 2 < text.Length && text[at + 1] == quote && text[at + 2] == quote;
        if (triple) start = at + 3;
        var end = Math.Min(text.Length, start + MaxValue);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '\n' && !triple && quote != '`') return false;
            else if (text[i] == quote && (!triple || (i + 2 < text.Length && text[i + 1] == quote && text[i + 2] == quote)))
            {
                length = i - start;
                return length > 0;
            }
        }

        return false;
    }

    private static bool Escaped(ReadOnlySpan<byte> text, int at, out int start, out int length, out byte quote)
    {
        quote = text[at + 1];
        start = at + 2;
        var rest = text[start..Math.Min(text.Length, start + MaxValue)];
        Span<byte> close = [(byte)'\\', quote];
        length = rest.IndexOf(close);
        return length > 0 && rest[..length].IndexOf((byte)'\n') < 0;
    }

    private static bool Bare(ReadOnlySpan<byte> text, int at, ReadOnlySpan<byte> ends, out int start, out int length)
    {
        start = at;
        var end = at;
        var limit = Math.Min(text.Length, at + MaxValue);
        while (end < limit && text[end] > ' ' && ends.IndexOf(text[end]) < 0)
        {
            // ${X:-default} and $(cmd) hold characters that would end a value
            if (text[end] == '$' && end + 1 < limit && text[end + 1] is (byte)'{' or (byte)'(')
            {
                var close = text[end..limit].IndexOf(text[end + 1] == '{' ? (byte)'}' : (byte)')');
                if (close > 0) end += close;
            }

            end++;
        }

        length = end - start;
        return length > 0;
    }
}
