namespace Crpbot.Privacy.Patterns;

/// <summary>Where a value may begin and end, so that nothing is cut out of a longer number, a decimal fraction, a path or an identifier.</summary>
internal static class Boundary
{
    /// <summary>True for letters, digits and the underscore.</summary>
    /// <param name="value">A byte.</param>
    public static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == (byte)'_';

    /// <summary>True when a value may begin at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset.</param>
    public static bool IsStart(ReadOnlySpan<byte> text, int at)
    {
        if (at == 0) return true;
        var before = text[at - 1];
        if (before is (byte)'n' or (byte)'t' or (byte)'r') return at > 1 && text[at - 2] == (byte)'\\'; // an escaped line end of a JSON text
        if (IsWord(before) || before is (byte)'$' or (byte)'%' or (byte)'@') return false;
        if (before is (byte)'.' or (byte)'-' or (byte)'/' or (byte)'+' or (byte)'*') return at == 1 || !IsWord(text[at - 2]);
        return true;
    }

    /// <summary>True when a value may end before an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset.</param>
    public static bool IsEnd(ReadOnlySpan<byte> text, int at)
    {
        if (at >= text.Length) return true;
        var after = text[at];
        if (IsWord(after) || after is (byte)'@' or (byte)'%') return false;
        if (after is not ((byte)'.' or (byte)'-' or (byte)'/' or (byte)'+' or (byte)'=' or (byte)'*')) return true;
        return at + 1 >= text.Length || !IsWord(text[at + 1]);
    }
}
