namespace Crpbot.Secrets.Assignments;

/// <summary>Calls that take user name and password by position: <c>connect(host, "user", "password")</c>.</summary>
internal static class CallArguments
{
    private const int MaxArguments = 8;
    private const int MaxCall = 600;

    /// <summary>Reads the arguments behind an opening parenthesis; the last of at least two literal ones is the candidate.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">Begin of the callee's name.</param>
    /// <param name="at">Offset behind the parenthesis.</param>
    /// <param name="output">Receives the candidate.</param>
    public static void Scan(ReadOnlySpan<byte> text, int anchor, int at, List<Candidate> output)
    {
        var callee = text[anchor..at];
        if (IsDecoder(callee))
        {
            Assigned(text, anchor, output);
            return;
        }

        if (TakesKey(callee))
        {
            Key(text, at, output);
            return;
        }

        var limit = Math.Min(text.Length, at + MaxCall);
        int literals = 0, arguments = 0, lastStart = 0, lastLength = 0;
        byte lastQuote = 0;
        var lastIndex = -1;
        while (at < limit && arguments < MaxArguments)
        {
            AssignmentScanner.SkipWhite(text, ref at);
            if (at >= limit || text[at] == ')') break;
            if (ValueReader.Read(text, at, [], out var start, out var length, out var quote))
            {
                at = start + length + 1;
                if (Ends(text, at))
                {
                    literals++;

                    // connect(host, user, password, database): the third of more is the password as well.
                    if (arguments is 2 or 3 && (callee.EndsWith("onnect("u8) || callee.EndsWith("ysqli("u8) || callee.EndsWith("lainAuth("u8))) output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Positional, quote));
                    (lastStart, lastLength, lastQuote, lastIndex) = (start, length, quote, arguments);
                }
            }
            else if (text[at] is (byte)'"' or (byte)'\'')
            {
                // An empty literal, or one that is not closed: the next byte decides.
                at += 2;
            }

            at = NextArgument(text, at, limit, out var more);
            arguments++;
            if (!more) break;
        }

        if (arguments < 2 || lastIndex < 1 || (literals < 2 && lastIndex != arguments - 1)) return;
        if (lastIndex < arguments - 2) return;
        output.Add(new Candidate(0, 0, lastStart, lastLength, CandidateSyntax.Positional, lastQuote));
    }

    private static bool IsDecoder(ReadOnlySpan<byte> callee) => callee.EndsWith("etBytes("u8) || callee.EndsWith("ecodeString("u8) || callee.EndsWith("Base64String("u8);

    /// <summary><c>name = Encoding.UTF8.GetBytes("value")</c>: the name is the one before the equals sign.</summary>
    private static void Assigned(ReadOnlySpan<byte> text, int anchor, List<Candidate> output)
    {
        var start = Math.Max(text[..anchor].LastIndexOf((byte)'\n') + 1, anchor - 200);
        var sign = text[start..anchor].LastIndexOf((byte)'=');
        if (sign < 1) return;
        var at = start + sign + 1;
        var end = start + sign;
        if (text[end - 1] == ':') end--;
        while (end > start && text[end - 1] == ' ') end--;
        if (text[start..end].EndsWith(", _"u8) || text[start..end].EndsWith(", err"u8)) end = start + text[start..end].LastIndexOf((byte)',');
        var begin = end;
        while (begin > start && (NameSpan.IsName(text[begin - 1]) || text[begin - 1] == '.')) begin--;
        var name = new NameSpan(begin, end);
        if (end > begin && Judging.NameMeaning.Of(text[begin..end]).Kind != Judging.CredentialNameKind.None) Fallbacks.Scan(text, name, at, output);
    }

    private static bool TakesKey(ReadOnlySpan<byte> callee) =>
        callee.EndsWith("ernet("u8) || callee.EndsWith("ES.new("u8) || callee.EndsWith("ookieStore("u8) || callee.EndsWith("mac.new("u8) || callee.EndsWith("exdigest("u8) || callee.EndsWith("wt.sign("u8) || callee.EndsWith("wt.verify("u8) || callee.EndsWith("ryptr("u8) || callee.EndsWith("ashids("u8) || callee.EndsWith("edis.auth("u8);

    /// <summary>A literal among the first two arguments of a cipher or MAC is its key.</summary>
    private static void Key(ReadOnlySpan<byte> text, int at, List<Candidate> output)
    {
        for (var n = 0; n < 2; n++)
        {
            AssignmentScanner.SkipWhite(text, ref at);
            if (at + 8 < text.Length && text[at..].StartsWith("[]byte("u8)) at += 7;
            if (ValueReader.Read(text, at, [], out var start, out var length, out var quote) && length >= 8)
            {
                output.Add(new Candidate(0, 0, start, length, CandidateSyntax.Key, quote));
                return;
            }

            at = NextArgument(text, at, Math.Min(text.Length, at + 120), out var more);
            if (!more) return;
        }
    }

    private static bool Ends(ReadOnlySpan<byte> text, int at)
    {
        AssignmentScanner.SkipWhite(text, ref at);
        return at < text.Length && text[at] is (byte)',' or (byte)')' or (byte)']' or (byte)'.';
    }

    private static int NextArgument(ReadOnlySpan<byte> text, int at, int limit, out bool more)
    {
        var depth = 0;
        for (; at < limit; at++)
        {
            var b = text[at];
            if (b is (byte)'(' or (byte)'[' or (byte)'{') depth++;
            else if (b is (byte)')' or (byte)']' or (byte)'}' && --depth < 0) break;
            else if (b == ',' && depth == 0)
            {
                more = true;
                return at + 1;
            }
            else if (b == ';') break;
        }

        more = false;
        return at;
    }
}
