namespace Crpbot.Secrets.Decoding;

/// <summary>
/// A stretch of text with JSON, JavaScript and percent escapes taken out, and the way back to the offsets of the original.
/// </summary>
internal sealed class EscapedWindow
{
    private readonly byte[] _bytes;
    private readonly int[] _offsets;

    private EscapedWindow(byte[] bytes, int[] offsets) => (_bytes, _offsets) = (bytes, offsets);

    /// <summary>The unescaped bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Offset in the original of an unescaped byte; the end maps to the end of the stretch.</summary>
    /// <param name="index">Index into <see cref="Bytes"/>, its length included.</param>
    public int OffsetOf(int index) => _offsets[index];

    /// <summary>Unescapes a stretch; null when it holds no escape that matters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the stretch.</param>
    /// <param name="end">End of the stretch.</param>
    public static EscapedWindow? Of(ReadOnlySpan<byte> text, int start, int end)
    {
        var stretch = text[start..end];
        if (!HasEscape(stretch)) return null;
        var bytes = new byte[stretch.Length];
        var offsets = new int[stretch.Length + 1];
        int length = 0, at = 0;
        var changed = false;
        while (at < stretch.Length)
        {
            offsets[length] = start + at;
            var taken = Unescape(stretch[at..], out bytes[length]);
            changed |= taken > 1;
            at += taken;
            length++;
        }

        offsets[length] = end;
        return changed ? new EscapedWindow(bytes[..length], offsets) : null;
    }

    private static bool HasEscape(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOfAny((byte)'\\', (byte)'%'); at >= 0;)
        {
            if (Unescape(text[at..], out _) > 1) return true;
            var next = text[(at + 1)..].IndexOfAny((byte)'\\', (byte)'%');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static int Unescape(ReadOnlySpan<byte> text, out byte value)
    {
        value = text[0];
        if (value == '%' && text.Length >= 3 && Hex(text.Slice(1, 2), out value)) return 3;
        value = text[0];
        if (value != '\\' || text.Length < 2) return 1;
        if (text[1] is (byte)'/' or (byte)'"' or (byte)'\'' or (byte)'\\')
        {
            value = text[1];
            return 2;
        }

        if (text[1] == 'u' && text.Length >= 6 && text[2] == '0' && text[3] == '0' && Hex(text.Slice(4, 2), out value)) return 6;
        if (text[1] == 'x' && text.Length >= 4 && Hex(text.Slice(2, 2), out value)) return 4;
        value = text[0];
        return 1;
    }

    private static bool Hex(ReadOnlySpan<byte> digits, out byte value)
    {
        value = 0;
        if (!char.IsAsciiHexDigit((char)digits[0]) || !char.IsAsciiHexDigit((char)digits[1])) return false;
        value = (byte)((Convert.ToInt32(((char)digits[0]).ToString(), 16) << 4) | Convert.ToInt32(((char)digits[1]).ToString(), 16));
        return value is >= 0x20 and < 0x7F;
    }
}
