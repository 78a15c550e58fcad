namespace Crpbot.Secrets.Assignments;

/// <summary>A key written as bytes: <c>{ 0x16, 0x65, … }</c>.</summary>
internal static class ByteArrays
{
    private const int Least = 8;
    private const int MaxLength = 1024;

    /// <summary>Reads hex bytes at an offset.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name they are assigned to.</param>
    /// <param name="at">Offset of the first byte or of blanks before it.</param>
    /// <param name="output">Receives the candidate, from the first to the last byte.</param>
    /// <returns>True when at least eight bytes stand there.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        AssignmentScanner.SkipWhite(text, ref at);
        var (start, end, count) = (at, at, 0);
        while (at + 3 < text.Length && at - start < MaxLength && text[at] == '0' && (text[at + 1] | 0x20) == 'x' && char.IsAsciiHexDigit((char)text[at + 2]))
        {
            at += char.IsAsciiHexDigit((char)text[at + 3]) ? 4 : 3;
            end = at;
            count++;
            while (at < text.Length && text[at] is (byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
        }

        if (count < Least) return false;
        AssignmentScanner.Emit(text, name, start, end - start, 0, CandidateSyntax.Bytes, output);
        return true;
    }
}
