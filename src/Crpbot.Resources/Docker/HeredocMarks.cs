namespace Crpbot.Resources.Docker;

/// <summary>The here-documents that the arguments of an instruction announce: <c>&lt;&lt;EOF</c>, <c>&lt;&lt;-EOF</c>, <c>&lt;&lt;"EOF"</c>.</summary>
internal static class HeredocMarks
{
    /// <summary>Marks in order; those inside quotes do not count.</summary>
    /// <param name="text">Arguments.</param>
    public static IEnumerable<(string Mark, bool Tabs)> Of(string text)
    {
        if (!text.Contains("<<", StringComparison.Ordinal)) yield break;
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'') quote = c;
            else if (c == '<' && i + 2 < text.Length && text[i + 1] == '<' && !IsMiddle(text, i))
            {
                var tabs = text[i + 2] == '-';
                var start = i + (tabs ? 3 : 2);
                var mark = Word(text, start, out var end);
                if (mark.Length > 0) yield return (mark, tabs);
                i = Math.Max(i + 1, end - 1);
            }
        }
    }

    // "a<<b" is no here-document for Docker, "3<<EOF" is one; "<<<" is a here-string.
    private static bool IsMiddle(string text, int at) => text[at + 2] == '<' || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !char.IsAsciiDigit(text[at - 1]));

    private static string Word(string text, int start, out int end)
    {
        var quote = start < text.Length && text[start] is '"' or '\'' ? text[start] : '\0';
        var from = quote == '\0' ? start : start + 1;
        end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.')) end++;
        var mark = text[from..end];
        if (quote == '\0') return mark;
        var closed = end < text.Length && text[end] == quote;
        if (closed) end++;
        return closed ? mark : string.Empty;
    }
}
