namespace Crpbot.Secrets.Assignments;

/// <summary>
/// The value stands apart from its name: <c>name: DB_PASSWORD</c> with <c>value: x</c> below, a CloudFormation or Terraform parameter with its
/// default, <c>key="password" value="x"</c>, a YAML block text.
/// </summary>
internal static class FollowingValue
{
    private const int MaxReach = 400;
    private const int MaxLines = 8;

    /// <summary>The name ends its line or opens a block: a value or default may stand in the block.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset behind the operator.</param>
    /// <param name="output">Receives the candidate.</param>
    public static void Scan(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        if (text[at] is (byte)'|' or (byte)'>')
        {
            Block(text, name, at, output);
            return;
        }

        var indent = IndentOf(text, name.Start);
        var end = Math.Min(text.Length, at + MaxReach);
        var brace = text[at] == '{';
        var line = NextLine(text, at, end);
        if (brace && line - at > 4) Pair(text, name, at + 1, Math.Min(end, line), output);
        for (var n = 0; n < MaxLines && line < end; n++)
        {
            var first = line;
            AssignmentScanner.SkipBlanks(text, ref first);
            if (first >= end || (text[first] is (byte)'}' && brace)) return;
            if (!brace && text[first] is not ((byte)'\n' or (byte)'\r') && first - line <= indent) return;
            if (Word(text, first, out var valueAt) && ValueReader.Read(text, valueAt, ",;"u8, out var start, out var length, out var quote))
            {
                AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Entry, output);
                return;
            }

            line = NextLine(text, line, end);
        }
    }

    /// <summary>The name itself stood as a value or attribute: its partner follows near by.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="at">Offset behind the name and its quote.</param>
    /// <param name="output">Receives the candidate.</param>
    /// <returns>True when a partner was found.</returns>
    public static bool ScanPair(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        var end = Math.Min(text.Length, at + 160);
        var before = output.Count;
        if (at < end && text[at] is (byte)',' or (byte)'\n' or (byte)'\r' or (byte)'>' or (byte)'/' or (byte)'}' or (byte)')' or (byte)';' or (byte)'v' or (byte)'V' or (byte)'{' or (byte)'<' or (byte)'"' or (byte)'\'' or (byte)'a') Pair(text, name, at, end, output);
        if (output.Count == before && at < end) Content(text, name, at, end, output);
        return output.Count > before;
    }

    /// <summary><c>name="twitter_secret" translatable="false">value&lt;</c>: the element's text.</summary>
    private static void Content(ReadOnlySpan<byte> text, NameSpan name, int at, int end, List<Candidate> output)
    {
        if (text[at] != '>' && text[at - 1] != ' ') return;
        while (at < end && text[at] != '>')
        {
            if (text[at] is (byte)'\n' or (byte)'<' or (byte)'{' or (byte)';' or (byte)'(') return;
            at++;
        }

        if (at + 1 >= end || text[at - 1] is (byte)'/' or (byte)'-' or (byte)'=' or (byte)'?') return;
        var open = text[..name.Start].LastIndexOf((byte)'<');
        if (open < 0 || name.Start - open > 120 || text[open..name.Start].IndexOfAny((byte)'>', (byte)'\n') >= 0) return;
        var close = text[(at + 1)..Math.Min(text.Length, at + 1024)].IndexOf((byte)'<');
        if (close <= 0) return;
        AssignmentScanner.Emit(text, name, at + 1, close, 0, CandidateSyntax.Markup, output);
    }

    private static void Pair(ReadOnlySpan<byte> text, NameSpan name, int at, int end, List<Candidate> output)
    {
        for (var i = at; i < end; i++)
        {
            if (text[i] == '<' && i + 1 < end && text[i + 1] == '/')
            {
                while (i < end && text[i] != '>') i++;
                continue;
            }

            if (text[i] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)'"' or (byte)'\'' or (byte)'>' or (byte)'{' or (byte)'-' or (byte)')' or (byte)'}') continue;
            if (Word(text, i, out var value) && ValueReader.Read(text, value, ",;<"u8, out var start, out var length, out var quote))
                AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Entry, output);
            return;
        }
    }

    /// <summary>Reads <c>value:</c>, <c>"Default":</c>, <c>default =</c>, <c>&lt;value></c> and the like.</summary>
    private static bool Word(ReadOnlySpan<byte> text, int at, out int value)
    {
        value = at;
        while (at < text.Length && text[at] is (byte)'"' or (byte)'\'' or (byte)'<' or (byte)'-' or (byte)' ') at++;
        var start = at;
        while (at < text.Length && at - start < 20 && NameSpan.IsName(text[at])) at++;
        if (at < text.Length && text[at] == ':' && at + 6 < text.Length && text[at + 1] == 'v' && text[at + 2] == 'a')
        {
            // android:value="x"
            start = at + 1;
            at = start + 5;
        }

        var word = text[start..at];
        if (!Is(word, "value"u8) && !Is(word, "default"u8) && !Is(word, "defaultvalue"u8) && !Is(word, "parametervalue"u8) && !Is(word, "content"u8) && !Is(word, "val"u8) && !Is(word, "string"u8) && !Is(word, "param-value"u8) && !Is(word, "defaultvalue"u8)) return false;
        while (at < text.Length && text[at] is (byte)'"' or (byte)'\'') at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        if (at >= text.Length || text[at] is not ((byte)':' or (byte)'=' or (byte)'>')) return false;
        at++;
        if (at < text.Length && text[at] == '>') at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        value = at;
        return at < text.Length && text[at] > ' ';
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> lower)
    {
        if (word.Length != lower.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if ((word[i] | 0x20) != lower[i]) return false;
        return true;
    }

    private static void Block(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        var feed = text[at..Math.Min(text.Length, at + 8)].IndexOf((byte)'\n');
        if (feed < 0) return;
        var first = at + feed + 1;
        var line = first;
        AssignmentScanner.SkipBlanks(text, ref first);
        if (first - line <= IndentOf(text, name.Start)) return;
        if (ValueReader.Read(text, first, "\0"u8, out var start, out var length, out var quote)) AssignmentScanner.Emit(text, name, start, length, quote, CandidateSyntax.Entry, output);
    }

    private static int IndentOf(ReadOnlySpan<byte> text, int at)
    {
        var start = text[..at].LastIndexOf((byte)'\n') + 1;
        var first = start;
        AssignmentScanner.SkipBlanks(text, ref first);
        return Math.Min(first, at) - start;
    }

    private static int NextLine(ReadOnlySpan<byte> text, int at, int end)
    {
        var feed = text[at..end].IndexOf((byte)'\n');
        return feed < 0 ? end : at + feed + 1;
    }
}
