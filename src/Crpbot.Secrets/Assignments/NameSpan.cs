using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Assignments;

/// <summary>The whole name around an anchor.</summary>
/// <param name="Start">Begin.</param>
/// <param name="End">End, exclusive.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameSpan(int Start, int End)
{
    private const int MaxSide = 64;

    /// <summary>The name around an anchor: letters, digits, underscores, hyphens, dots before, and bytes of other scripts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the anchor.</param>
    /// <param name="end">End of the anchor.</param>
    public static NameSpan Around(ReadOnlySpan<byte> text, int start, int end)
    {
        // An anchor can carry the operator or quote that made it four bytes long.
        while (end > start && !IsName(text[end - 1])) end--;
        while (start < end && !IsName(text[start])) start++;
        var verb = text[start..end].IndexOf(" is"u8);
        if (verb > 0) end = start + verb;
        var first = start;
        while (first > 0 && start - first < MaxSide && (IsName(text[first - 1]) || (text[first - 1] == '.' && first > 1 && IsName(text[first - 2])))) first--;
        while (first < start && text[first] is (byte)'-' or (byte)'.') first++;
        var last = end;
        while (last < text.Length && last - end < MaxSide && IsName(text[last])) last++;
        while (last > end && text[last - 1] == '-') last--;
        var colon = text[end..last].IndexOf("："u8);
        if (colon >= 0) last = end + colon;
        return new NameSpan(first, last);
    }

    /// <summary>True for a byte that can stand in a name.</summary>
    /// <param name="b">The byte.</param>
    public static bool IsName(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'-' || b >= 0x80;
}
