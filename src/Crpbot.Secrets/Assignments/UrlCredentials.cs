using System.Buffers;

namespace Crpbot.Secrets.Assignments;

/// <summary><c>scheme://user:password@host</c> (RFC 3986, section 3.2.1) and <c>https://token@host</c>.</summary>
internal static class UrlCredentials
{
    private const int MaxUserInfo = 256;
    private static readonly SearchValues<byte> Ends = SearchValues.Create("@/?\"'`,\\< \t\r\n"u8);

    /// <summary>Looks behind <c>://</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Offset behind the slashes.</param>
    /// <param name="output">Receives the password as a candidate.</param>
    public static void Scan(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        var limit = Math.Min(text.Length, at + MaxUserInfo);

        // Most addresses have no user; their host ends before an at sign could come.
        var end = text[at..limit].IndexOfAny(Ends);
        if (end >= 0 && text[at + end] != '@') return;
        int colon = -1, sign = -1, depth = 0;
        for (var i = at; i < limit; i++)
        {
            var b = text[i];
            if (b is (byte)'{') depth++;
            if (b is (byte)'}') depth--;
            if (b <= ' ' || b is (byte)'"' or (byte)'\'' or (byte)'`' or (byte)',' or (byte)'\\' or (byte)'<' or (byte)'(' or (byte)')' && depth == 0) break;
            if (b is (byte)'/' or (byte)'?' or (byte)'#' && depth == 0) break;
            if (b == ':' && colon < 0) colon = i;
            if (b == '@') sign = i;
        }

        if (sign - at >= 16 && colon < 0 && sign + 1 < text.Length && char.IsAsciiLetter((char)text[sign + 1]))
        {
            output.Add(new Candidate(at, 0, at, sign - at, CandidateSyntax.Url, 0));
            return;
        }

        if (sign < 0 || sign + 1 >= text.Length || colon < 0 || colon > sign || colon + 1 >= sign) return;
        if (!char.IsAsciiLetterOrDigit((char)text[sign + 1]) && text[sign + 1] is not ((byte)'[' or (byte)'$' or (byte)'{' or (byte)'<' or (byte)'%' or (byte)'_' or (byte)'"' or (byte)'\'')) return;
        if (text[(colon + 1)..sign].SequenceEqual("x-oauth-basic"u8))
        {
            output.Add(new Candidate(at, 0, at, colon - at, CandidateSyntax.Url, 0));
            return;
        }

        output.Add(new Candidate(at, colon - at, colon + 1, sign - colon - 1, CandidateSyntax.Url, 0));
    }

    /// <summary><c>user:value@tcp(host)</c>, the form of Go's MySQL driver.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sign">Offset of the at sign.</param>
    /// <param name="output">Receives the password as a candidate.</param>
    public static void ScanBack(ReadOnlySpan<byte> text, int sign, List<Candidate> output)
    {
        var start = sign;
        while (start > 0 && sign - start < MaxUserInfo && text[start - 1] > ' ' && text[start - 1] is not ((byte)'"' or (byte)'\'' or (byte)'`' or (byte)'/' or (byte)'=')) start--;
        var colon = text[start..sign].IndexOf((byte)':');
        if (colon > 0 && start + colon + 1 < sign) output.Add(new Candidate(start, colon, start + colon + 1, sign - start - colon - 1, CandidateSyntax.Url, 0));
    }
}
