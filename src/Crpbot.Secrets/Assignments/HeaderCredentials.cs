namespace Crpbot.Secrets.Assignments;

/// <summary><c>Basic …</c> and <c>Bearer …</c> values (RFC 7617, RFC 6750).</summary>
internal static class HeaderCredentials
{
    /// <summary>Handles the anchors <c>basic </c> and <c>bearer </c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Begin of the anchor.</param>
    /// <param name="length">Its length.</param>
    /// <param name="output">Receives the value.</param>
    /// <returns>True when the anchor was one of these.</returns>
    public static bool Scan(ReadOnlySpan<byte> text, int start, int length, List<Candidate> output)
    {
        if (text[start + length - 1] != ' ' || length is not (6 or 7)) return false;
        var basic = length == 6 && (text[start] | 0x20) == 'b' && (text[start + 1] | 0x20) == 'a';
        if (!basic && !(length == 7 && (text[start] | 0x20) == 'b' && (text[start + 1] | 0x20) == 'e')) return false;
        var at = start + length;
        AssignmentScanner.SkipBlanks(text, ref at);
        var end = at;
        while (end < text.Length && end - at < 4096 && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'+' or (byte)'/' or (byte)'=' or (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')) end++;
        if (end - at < 6) return true;
        if (end < text.Length && text[end] is (byte)'{' or (byte)'$' or (byte)'(' or (byte)'<' or (byte)'%') return true;
        while (end > at && text[end - 1] == '.') end--;
        output.Add(new Candidate(start, length - 1, at, end - at, basic ? CandidateSyntax.Basic : CandidateSyntax.Bearer, 0));
        return true;
    }
}
