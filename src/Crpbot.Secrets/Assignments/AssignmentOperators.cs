namespace Crpbot.Secrets.Assignments;

/// <summary>The sign between a name and its value.</summary>
internal static class AssignmentOperators
{
    internal static bool Operator(ReadOnlySpan<byte> text, int at, SourceKind kind, out int value, out CandidateSyntax syntax)
    {
        value = at;
        syntax = CandidateSyntax.Assignment;
        SkipTypeAnnotation(text, ref at, kind);
        if (kind == SourceKind.Sql) SkipSqlType(text, ref at);
        var rest = text[at..];
        if (rest.IsEmpty) return false;
        var (length, found) = rest[0] switch
        {
            (byte)'=' when rest.StartsWith("==="u8) => (3, CandidateSyntax.Comparison),
            (byte)'=' when rest.StartsWith("=="u8) => (2, CandidateSyntax.Comparison),
            (byte)'=' when rest.StartsWith("=>"u8) => (2, CandidateSyntax.Entry),
            (byte)'=' => (1, CandidateSyntax.Assignment),
            (byte)'!' when rest.StartsWith("!=="u8) => (3, CandidateSyntax.Comparison),
            (byte)'!' when rest.StartsWith("!="u8) => (2, CandidateSyntax.Comparison),
            (byte)':' when rest.StartsWith(":="u8) => (2, CandidateSyntax.Assignment),
            (byte)':' when rest.StartsWith("::"u8) => (0, CandidateSyntax.Entry),
            (byte)':' => (1, CandidateSyntax.Entry),
            0xEF when rest.StartsWith("："u8) => (3, CandidateSyntax.Entry),
            (byte)'-' when rest.StartsWith("->"u8) => (2, CandidateSyntax.Entry),
            (byte)'<' when rest.StartsWith("<-"u8) => (2, CandidateSyntax.Assignment),
            (byte)'?' when rest.StartsWith("?="u8) => (2, CandidateSyntax.Assignment),
            (byte)'+' when rest.StartsWith("+="u8) => (2, CandidateSyntax.Assignment),
            (byte)'|' when rest.StartsWith("||="u8) => (3, CandidateSyntax.Assignment),
            (byte)'?' when rest.StartsWith("??="u8) => (3, CandidateSyntax.Assignment),
            _ => (0, CandidateSyntax.Assignment),
        };
        value = at + length;
        syntax = found;
        return length > 0;
    }

    /// <summary>Skips <c>: str</c>, <c>: String?</c>, <c>: Final[str]</c> between a name and its equals sign.</summary>
    private static void SkipTypeAnnotation(ReadOnlySpan<byte> text, ref int at, SourceKind kind)
    {
        if (at >= text.Length || text[at] != ':' || kind is not (SourceKind.Code or SourceKind.Unknown)) return;
        var end = at + 1;
        while (end < text.Length && end - at < 48 && (NameSpan.IsName(text[end]) || text[end] is (byte)' ' or (byte)'[' or (byte)']' or (byte)'?' or (byte)'|' or (byte)'&' or (byte)'.' or (byte)'<' or (byte)'>')) end++;
        if (end < text.Length && text[end] == '=' && end > at + 2) at = end;
    }

    /// <summary>Skips <c>nvarchar(128)</c> before the equals sign of a declaration.</summary>
    private static void SkipSqlType(ReadOnlySpan<byte> text, ref int at)
    {
        var end = at;
        while (end < text.Length && end - at < 32 && (char.IsAsciiLetterOrDigit((char)text[end]) || text[end] is (byte)'(' or (byte)')' or (byte)' ')) end++;
        if (end > at && end < text.Length && text[end] == '=') at = end;
    }
}
