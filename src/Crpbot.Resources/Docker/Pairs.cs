namespace Crpbot.Resources.Docker;

/// <summary>Reads <c>ENV a=b c="d e"</c>, <c>ENV a b c</c> and <c>ARG a=b</c>.</summary>
internal static class Pairs
{
    /// <summary>Names and values; a value is null when only a name is given.</summary>
    /// <param name="text">Arguments.</param>
    /// <param name="oldForm">True when <c>NAME value with spaces</c> is allowed.</param>
    public static IEnumerable<(string Name, string? Value)> Of(string text, bool oldForm)
    {
        text = text.Trim();
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var space = text.IndexOfAny([' ', '\t']);
        if (oldForm && space > 0 && (equals < 0 || space < equals))
        {
            yield return (text[..space], text[space..].Trim());
            yield break;
        }

        foreach (var word in Words(text))
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            yield return at < 0 ? (word, null) : (word[..at], word[(at + 1)..]);
        }
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote == '\0' && c is ' ' or '\t' && quote == '\0')
            {
                if (word.Length > 0) words.Add(word.ToString());
                word.Clear();
            }
            else if (c == quote) quote = '\0';
            else if (quote == '\0' && c is '"' or '\'' && quote == '\0') quote = c;
            else word.Append(c);
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
