namespace Crpbot.CSharp.Markup;

/// <summary>Finds the end of the element or line that stands among code.</summary>
internal static class RazorElement
{
    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase) { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    /// <summary>Offset after it.</summary>
    /// <param name="page">Page.</param>
    /// <param name="start">Offset of <c>&lt;</c> or of <c>@:</c>.</param>
    /// <param name="limit">Offset that it cannot pass.</param>
    public static int End(string page, int start, int limit)
    {
        if (page[start] == '@') return Math.Min(CodeSpan.Line(page, start), limit);
        var name = Name(page, start + 1);
        var depth = 0;
        for (var at = start; at < limit; at++)
        {
            if (page[at] != '<') continue;
            var isClose = at + 1 < limit && page[at + 1] == '/';
            if (!Name(page, at + (isClose ? 2 : 1)).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            var end = page.IndexOf('>', at, limit - at);
            if (end < 0) return limit;
            if (isClose) depth--;
            else if (page[end - 1] != '/' && !Void.Contains(name)) depth++;
            if (depth <= 0) return end + 1;
            at = end;
        }

        return limit;
    }

    private static string Name(string page, int start)
    {
        var at = start;
        while (at < page.Length && (char.IsLetterOrDigit(page[at]) || page[at] is '-' or ':')) at++;
        return page[start..at];
    }
}
