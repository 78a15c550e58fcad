using System.Runtime.InteropServices;

namespace Crpbot.Privacy.Scanning;

/// <summary>The key before a value (<c>key: value</c>, <c>key=value</c>, <c>"key": ["value"</c>), and the key of what the value lies in.</summary>
/// <param name="Start">Offset of the key; equal to <paramref name="End"/> when there is none.</param>
/// <param name="End">Offset after it.</param>
/// <param name="ParentStart">Offset of the parent's key.</param>
/// <param name="ParentEnd">Offset after it; not above the start when there is none.</param>
/// <param name="IsGeneric">True when the key says nothing (<c>value</c>, <c>number</c>, a time).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeyRange(int Start, int End, int ParentStart, int ParentEnd, bool IsGeneric)
{
    private const int LongestKey = 48;
    private const int LongestGap = 6;
    private const int Reach = 600;

    /// <summary>True when there is no key.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The key before an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the value.</param>
    public static KeyRange Before(ReadOnlySpan<byte> text, int at)
    {
        var (start, end) = Direct(text, at);
        if (end <= start)
        {
            // An item of an array: the array's key.
            return BracketBefore(text, at) is >= 0 and var bracket && text[bracket] == (byte)'[' && Direct(text, bracket) is var (from, to) && to > from
                ? new KeyRange(from, to, 0, 0, IsNothing(text[from..to]))
                : default;
        }

        var generic = IsNothing(text[start..end]);
        if (!generic || BracketBefore(text, start) is not (>= 0 and var outer)) return new KeyRange(start, end, 0, 0, generic);
        var (parentStart, parentEnd) = Direct(text, outer);
        return new KeyRange(start, end, parentStart, parentEnd, generic);
    }

    private static (int Start, int End) Direct(ReadOnlySpan<byte> text, int at)
    {
        var i = at;
        while (i > 0 && at - i < LongestGap && text[i - 1] is (byte)' ' or (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)'(' or (byte)'+' or (byte)'>' or (byte)'<' or (byte)'-') i--;
        if (i == 0 || text[i - 1] is not ((byte)':' or (byte)'=')) return (0, 0);
        i--;
        while (i > 0 && text[i - 1] is (byte)' ' or (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)']' or (byte)')' or (byte)':') i--;
        var end = i;
        while (i > 0 && end - i < LongestKey && IsKey(text[i - 1])) i--;
        while (i < end && text[i] == (byte)' ') i++;
        return (i, end);
    }

    /// <summary>The bracket that an offset lies in; -1 when none is near.</summary>
    private static int BracketBefore(ReadOnlySpan<byte> text, int at)
    {
        var depth = 0;
        for (var i = at - 1; i >= 0 && at - i < Reach; i--)
        {
            if (text[i] is (byte)']' or (byte)'}') depth++;
            else if (text[i] is (byte)'[' or (byte)'{' && depth-- == 0) return i;
        }

        return -1;
    }

    private static bool IsKey(byte c) => char.IsAsciiLetterOrDigit((char)c) || c >= 128 || c is (byte)'_' or (byte)'-' or (byte)'.' or (byte)' ' or (byte)'#' or (byte)'/';

    private static bool IsNothing(ReadOnlySpan<byte> key)
    {
        Span<byte> lower = stackalloc byte[16];
        var count = 0;
        foreach (var c in key)
        {
            if (!char.IsAsciiLetter((char)c) && c < 128) continue;
            if (count == lower.Length) return false;
            lower[count++] = (byte)(c | 0x20);
        }

        ReadOnlySpan<byte> word = lower[..count];
        return count == 0 || word.SequenceEqual("value"u8) || word.SequenceEqual("number"u8) || word.SequenceEqual("no"u8) || word.SequenceEqual("nr"u8) || word.SequenceEqual("text"u8)
            || word.SequenceEqual("message"u8) || word.SequenceEqual("msg"u8) || word.SequenceEqual("num"u8) || word.SequenceEqual("to"u8) || word.SequenceEqual("from"u8) || word.SequenceEqual("info"u8)
            || word.SequenceEqual("error"u8) || word.SequenceEqual("warning"u8) || word.SequenceEqual("debug"u8) || word.SequenceEqual("event"u8) || word.SequenceEqual("default"u8);
    }
}
