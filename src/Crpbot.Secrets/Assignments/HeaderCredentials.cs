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
        if (text[start + length - 1] is (byte)'"' or (byte)'\'' && length is 6 or 7 && Quoted(text, start, length, output)) return true;
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

    /// <summary>The value of an authorization setting is a scheme and a token: <c>Authorization: token x</c>, <c>"Bot x"</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The setting's name.</param>
    /// <param name="start">Begin of the value that was read.</param>
    /// <param name="length">Its length; a bare one ends at the blank behind the scheme.</param>
    /// <param name="quote">Its quote.</param>
    /// <param name="output">Receives the token.</param>
    public static bool AfterScheme(ReadOnlySpan<byte> text, NameSpan name, int start, int length, byte quote, List<Candidate> output)
    {
        if (name.End - name.Start < 4 || (text[name.End - 1] | 0x20) is not ('n' or 'h' or 'r')) return false;
        if (Judging.NameMeaning.Of(text[name.Start..name.End]).Kind != Judging.CredentialNameKind.Auth) return false;
        var end = start;
        while (end < text.Length && end - start < 16 && (char.IsAsciiLetter((char)text[end]) || text[end] == '-')) end++;
        if (end - start < 3 || end + 8 >= text.Length || text[end] != ' ' || (quote != 0 && end > start + length)) return false;
        var scheme = text[start..end];
        if (scheme.Length == 5 && (scheme[0] | 0x20) == 'b' && (scheme[1] | 0x20) == 'a') return true;
        var at = end + 1;
        var stop = at;
        while (stop < text.Length && text[stop] > ' ' && text[stop] is not ((byte)'"' or (byte)'\'' or (byte)',' or (byte)';' or (byte)'\\' or (byte)'`' or (byte)'{')) stop++;
        if (stop - at >= 8) output.Add(new Candidate(name.Start, name.End - name.Start, at, stop - at, CandidateSyntax.Bearer, quote));
        return true;
    }

    /// <summary><c>("Bearer", "value")</c>.</summary>
    private static bool Quoted(ReadOnlySpan<byte> text, int start, int length, List<Candidate> output)
    {
        var bearer = length == 7 && (text[start + 1] | 0x20) == 'e' && (text[start + 2] | 0x20) == 'a';
        if (!bearer && !(length == 6 && (text[start + 1] | 0x20) == 'a' && (text[start + 2] | 0x20) == 's')) return false;
        var at = start + length;
        if (at >= text.Length || text[at] != ',') return true;
        at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (ValueReader.Read(text, at, [], out var from, out var size, out var quote)) output.Add(new Candidate(start, length - 1, from, size, bearer ? CandidateSyntax.Bearer : CandidateSyntax.Basic, quote));
        return true;
    }
}
