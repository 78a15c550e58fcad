using System.Buffers;

namespace Crpbot.Sources.Text;

/// <summary>Tells text from binary data and finds its encoding, from the first 8 KiB.</summary>
internal static class TextSniffer
{
    /// <summary>Number of leading bytes that decide.</summary>
    public const int HeadLength = 8192;

    private static readonly SearchValues<byte> s_controls = SearchValues.Create(
        "\x00\x01\x02\x03\x04\x05\x06\x07\x0B\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1C\x1D\x1E\x1F\x7F"u8);

    /// <summary>Decides from the beginning of a content.</summary>
    /// <param name="content">The content, or at least its first <see cref="HeadLength"/> bytes.</param>
    /// <param name="mark">Length of the byte order mark in bytes; 0 when there is none.</param>
    public static TextForm Sniff(ReadOnlySpan<byte> content, out int mark)
    {
        if (Marked(content, out mark) is { } marked) return marked;
        var head = content.Length > HeadLength ? content[..HeadLength] : content;
        var first = head.IndexOfAny(s_controls);
        if (first < 0) return TextForm.Bytes;
        if (head[first..].Contains((byte)0)) return Wide(head) ?? TextForm.Binary;
        return Controls(head[first..]) * 10 > head.Length * 3 ? TextForm.Binary : TextForm.Bytes;
    }

    private static TextForm? Marked(ReadOnlySpan<byte> content, out int mark)
    {
        mark = 0;
        if (content.Length < 2 || content[0] is not (0xEF or 0xFE or 0xFF or 0)) return null;
        (mark, TextForm? form) = content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (3, TextForm.Bytes),
            [0xFF, 0xFE, 0, 0, ..] => (4, TextForm.Utf32Little),
            [0, 0, 0xFE, 0xFF, ..] => (4, TextForm.Utf32Big),
            [0xFF, 0xFE, ..] => (2, TextForm.Utf16Little),
            [0xFE, 0xFF, ..] => (2, TextForm.Utf16Big),
            _ => (0, (TextForm?)null),
        };
        return form;
    }

    /// <summary>
    /// UTF-16 without a mark: of a text mostly in Latin letters one byte of each pair is 0 and the other is a printable character.
    /// Tables of 16-bit numbers fail the second test.
    /// </summary>
    private static TextForm? Wide(ReadOnlySpan<byte> head)
    {
        var pairs = head.Length / 2;
        if (pairs < 2) return null;
        int zeroEven = 0, zeroOdd = 0, plainEven = 0, plainOdd = 0;
        for (var i = 0; i < pairs; i++)
        {
            byte even = head[2 * i], odd = head[(2 * i) + 1];
            if (even == 0) zeroEven++;
            else if (IsPlain(even)) plainEven++;
            if (odd == 0) zeroOdd++;
            else if (IsPlain(odd)) plainOdd++;
        }

        if (zeroOdd * 10 >= pairs * 6 && zeroEven * 50 <= pairs && plainEven * 20 >= pairs * 19) return TextForm.Utf16Little;
        if (zeroEven * 10 >= pairs * 6 && zeroOdd * 50 <= pairs && plainOdd * 20 >= pairs * 19) return TextForm.Utf16Big;
        return null;
    }

    private static bool IsPlain(byte value) => value is (>= 0x20 and < 0x7F) or 9 or 10 or 12 or 13 or >= 0xA0;

    private static int Controls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            if (s_controls.Contains(value)) count++;
        return count;
    }
}
