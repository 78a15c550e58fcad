namespace Crpbot.Secrets.Assignments;

/// <summary>The value behind an operator or between tags.</summary>
internal static class AssignedValues
{
    private static readonly byte[] ConfigEnds = [.. "\"'`,;)}]>"u8];
    internal static readonly byte[] ShellEnds = [.. "\"';|&)<>`"u8];
    private static readonly byte[] StringEnds = [.. "\"';&|)}]>\\`,"u8];

    internal static void Value(ReadOnlySpan<byte> text, NameSpan name, int at, CandidateSyntax syntax, SourceKind kind, bool quotedName, List<Candidate> output)
    {
        AssignmentScanner.SkipBlanks(text, ref at);
        if (at >= text.Length) return;
        if (text[at] is (byte)'\n' or (byte)'\r' or (byte)'{' or (byte)'|' or (byte)'>')
        {
            if (text[at] == '{' && ByteArrays.Scan(text, name, at + 1, output)) return;
            FollowingValue.Scan(text, name, at, output);
            return;
        }

        var list = text[at] == '[' && !text[at..].StartsWith("[]"u8);
        if (text[at] is (byte)'*' or (byte)'[' or (byte)'(' && kind is not SourceKind.Config) at = SkipOpeners(text, at);
        if (at >= text.Length || ByteArrays.Scan(text, name, at, output)) return;
        if (ValueReader.Read(text, at, BareEnds(text, name, kind, quotedName), out var start, out var length, out var quote))
        {
            if (quote != 0 && list) syntax = CandidateSyntax.Positional;
            if (!HeaderCredentials.AfterScheme(text, name, start, length, quote, output)) AssignmentScanner.Emit(text, name, start, length, quote, quote == 0 && NameSurroundings.IsInText(text, name) ? CandidateSyntax.ConnectionString : syntax, output);
            if (quote != 0 && length > 0) return;
        }

        Fallbacks.Scan(text, name, at, output);
    }

    /// <summary>Skips brackets of lists and casts as <c>(unsigned char *)</c>.</summary>
    private static int SkipOpeners(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 40 && (NameSpan.IsName(text[end]) || text[end] is (byte)'*' or (byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)' ')) end++;
        if (text[at..].StartsWith("[]byte("u8)) return at + 7;
        if (end < text.Length && text[end] is (byte)'"' or (byte)'\'' && text[at] == '(' && text[end - 1] is (byte)')' or (byte)' ') return end;
        while (at < text.Length && text[at] is (byte)'*' or (byte)'[' or (byte)'(') at++;
        AssignmentScanner.SkipBlanks(text, ref at);
        return at;
    }

    /// <summary>Which bytes end a bare value here; empty where bare words are variables.</summary>
    private static ReadOnlySpan<byte> BareEnds(ReadOnlySpan<byte> text, NameSpan name, SourceKind kind, bool quotedName) => kind switch
    {
        _ when name.Start > 0 && text[name.Start - 1] is (byte)'?' or (byte)'&' => StringEnds,
        SourceKind.Code or SourceKind.Json => NameSurroundings.IsInText(text, name) && !quotedName ? StringEnds : kind == SourceKind.Code && NameSurroundings.IsInComment(text, name) ? ConfigEnds : [],
        SourceKind.Shell => ShellEnds,
        SourceKind.Markup or SourceKind.Sql => NameSurroundings.IsInText(text, name) ? StringEnds : NameSurroundings.IsInComment(text, name) ? ConfigEnds : [],
        SourceKind.Config => quotedName ? ConfigEnds : NameSurroundings.IsInText(text, name) ? StringEnds : ConfigTail,
        SourceKind.Prose => ConfigEnds,
        _ => ConfigEnds,
    };

    // A value in a settings file runs to the end of the line; the judge knows what to make of quotes inside.
    private static ReadOnlySpan<byte> ConfigTail => ";,"u8;

    internal static void Element(ReadOnlySpan<byte> text, NameSpan name, int at, List<Candidate> output)
    {
        var end = text[at..Math.Min(text.Length, at + 1024)].IndexOf((byte)'<');
        if (end == 0) FollowingValue.ScanPair(text, name, at, output);
        if (end <= 0) return;
        var value = text.Slice(at, end);
        var lead = value.Length - value.TrimStart(" \t\r\n"u8).Length;
        var trimmed = value.Trim(" \t\r\n"u8);
        if (trimmed.IndexOf((byte)'\n') < 0) AssignmentScanner.Emit(text, name, at + lead, trimmed.Length, 0, CandidateSyntax.Markup, output);
    }
}
