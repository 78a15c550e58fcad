using System.Buffers;

namespace Crpbot.Privacy.Scanning;

/// <summary>Cuts an e-mail address out of a text.</summary>
internal static class MailRange
{
    private static readonly SearchValues<byte> s_ends = SearchValues.Create(" \t\"'<>,;?\n"u8);

    /// <summary>The address around an at sign; null when none is there or it is the user part of an address of another kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset of the at sign.</param>
    public static Range? Around(ReadOnlySpan<byte> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 65 && IsLocal(text[start - 1])) start--;
        while (start < at && !char.IsAsciiLetterOrDigit((char)text[start])) start++;
        if (start > 0 && text[start - 1] == (byte)'\\' && start + 1 < at && text[start] is (byte)'n' or (byte)'t' or (byte)'r') start++;
        var end = at + 1;
        while (end < text.Length && end - at < 255 && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'.' or (byte)'-')) end++;
        while (end > at + 1 && text[end - 1] is (byte)'.' or (byte)'-') end--;
        if (start == at || end == at + 1 || at - start > 64) return null;
        if (end < text.Length && text[end] is (byte)':' or (byte)'/' or (byte)'_' && end + 1 < text.Length && text[end + 1] is not ((byte)' ' or (byte)'\n' or (byte)'\r')) return null;
        return IsUserOfAddress(text, start) ? null : start..end;
    }

    /// <summary><c>https://user@host</c>, <c>https://user:password@host</c> and <c>git+ssh://…</c> name hosts.</summary>
    private static bool IsUserOfAddress(ReadOnlySpan<byte> text, int start)
    {
        var before = text[Math.Max(0, start - 80)..start];
        var scheme = before.LastIndexOf("//"u8);
        return scheme >= 0 && !before[scheme..].ContainsAny(s_ends);
    }

    private static bool IsLocal(byte c) => char.IsAsciiLetterOrDigit((char)c) || c is (byte)'.' or (byte)'_' or (byte)'%' or (byte)'+' or (byte)'-' or (byte)'\'';
}
