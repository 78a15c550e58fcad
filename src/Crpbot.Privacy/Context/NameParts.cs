namespace Crpbot.Privacy.Context;

/// <summary>Cuts names and prose into their words: at separators, between letters and digits, and at the capitals of <c>camelCase</c>.</summary>
internal static class NameParts
{
    /// <summary>True for what joins the words of one name.</summary>
    /// <param name="c">A byte.</param>
    public static bool IsJoiner(byte c) => c is (byte)' ' or (byte)'_' or (byte)'-' or (byte)'.' or (byte)'/';

    /// <summary>End of the word that begins at an offset; the offset itself when none begins there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset.</param>
    /// <param name="to">Offset at which the text ends.</param>
    public static int EndOf(ReadOnlySpan<byte> text, int at, int to)
    {
        var start = at;
        if (IsDigit(text[at]))
        {
            while (at < to && IsDigit(text[at])) at++;
            return at;
        }

        while (at < to && IsUpper(text[at])) at++;
        if (at - start > 1 && at < to && IsLower(text[at])) return at - 1; // IBANNumber
        while (at < to && IsLower(text[at])) at++;
        return at;
    }

    private static bool IsDigit(byte c) => c is >= (byte)'0' and <= (byte)'9';

    private static bool IsUpper(byte c) => c is >= (byte)'A' and <= (byte)'Z';

    // Letters of other scripts are bytes of 128 and more.
    private static bool IsLower(byte c) => c is (>= (byte)'a' and <= (byte)'z') or >= 128;
}
