using Crpbot.CSharp.Patterns;

namespace Crpbot.CSharp.Markup;

/// <summary>Finds where stretches of C# in a page end.</summary>
internal static class CodeSpan
{
    /// <summary>Offset after the bracket that closes the one at an offset; the text's length when none does.</summary>
    public static int Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (PatternStrings.LengthAt(text, at) is var length and > 0)
            {
                at += length - 1;
                continue;
            }

            if (text[at] is '(' or '[' or '{') depth++;
            else if (text[at] is ')' or ']' or '}' && --depth == 0) return at + 1;
        }

        return text.Length;
    }

    /// <summary>Offset after the expression <c>a.b(c)[d]?.e</c> that begins at an offset.</summary>
    public static int Implicit(string text, int start)
    {
        var at = Word(text, start);
        while (at < text.Length)
        {
            if (text[at] is '(' or '[') at = Close(text, at);
            else if (text[at] == '.' && Word(text, at + 1) is var next && next > at + 1) at = next;
            else if (text[at] == '?' && at + 1 < text.Length && text[at + 1] == '.' && Word(text, at + 2) is var after && after > at + 2) at = after;
            else break;
        }

        return at;
    }

    /// <summary>Offset after the name that begins at an offset; the offset itself when none does.</summary>
    public static int Word(string text, int start)
    {
        var at = start;
        while (at < text.Length && (char.IsLetter(text[at]) || text[at] == '_' || (at > start && char.IsDigit(text[at])))) at++;
        return at;
    }

    /// <summary>Offset of the first letter that is no white space.</summary>
    public static int Skip(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    /// <summary>Offset of the end of the line.</summary>
    public static int Line(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
