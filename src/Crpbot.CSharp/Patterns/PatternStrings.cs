using System.Text;

namespace Crpbot.CSharp.Patterns;

/// <summary>String literals and comments in patterns, which are left as they are but for the holes of interpolated strings.</summary>
internal static class PatternStrings
{
    /// <summary>Length of the literal or comment that begins at an offset; 0 when none does.</summary>
    public static int LengthAt(string text, int start)
    {
        if (text[start] == '/' && start + 1 < text.Length && text[start + 1] is '/' or '*') return Comment(text, start);
        var at = start;
        while (at < text.Length && text[at] is '$' or '@') at++;
        if (at == text.Length || text[at] is not ('"' or '\'')) return 0;
        if (text[at] == '\'') return at == start ? Quoted(text, at, '\'') - start : 0;
        var quotes = 0;
        while (at + quotes < text.Length && text[at + quotes] == '"') quotes++;
        if (quotes >= 3) return End(text.IndexOf(new string('"', quotes), at + quotes, StringComparison.Ordinal), quotes, text) - start;
        return (text.AsSpan(start, at - start).Contains('@') ? Verbatim(text, at) : Quoted(text, at, '"')) - start;
    }

    /// <summary>An interpolated string whose holes are rewritten.</summary>
    public static string Holes(string literal)
    {
        var result = new StringBuilder();
        for (var at = 0; at < literal.Length; at++)
        {
            var close = literal[at] == '{' ? literal.IndexOf('}', at) : -1;
            result.Append(literal[at]);
            if (close < 0) continue;
            if (literal[at + 1] == '{')
            {
                result.Append(literal[++at]);
                continue;
            }

            result.Append(PatternText.Rewrite(literal[(at + 1)..close], true).TrimEnd(';')).Append('}');
            at = close;
        }

        return result.ToString();
    }

    private static int Comment(string text, int start) => text[start + 1] == '/'
        ? End(text.IndexOf('\n', start), 0, text) - start
        : End(text.IndexOf("*/", start + 2, StringComparison.Ordinal), 2, text) - start;

    private static int End(int found, int length, string text) => found < 0 ? text.Length : found + length;

    private static int Quoted(string text, int open, char quote)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == quote) return at + 1;
        }

        return text.Length;
    }

    private static int Verbatim(string text, int open)
    {
        for (var at = open + 1; at < text.Length; at++)
        {
            if (text[at] != '"') continue;
            if (at + 1 == text.Length || text[at + 1] != '"') return at + 1;
            at++;
        }

        return text.Length;
    }
}
