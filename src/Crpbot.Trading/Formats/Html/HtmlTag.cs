using System.Globalization;
using System.Text;
using Crpbot.Trading.Formats.Text;

namespace Crpbot.Trading.Formats.Html;

/// <summary>A tag with the attributes that decide about a cell.</summary>
/// <param name="Name">Name in lower case, at most 16 characters; empty for a comment or declaration.</param>
/// <param name="Closes">True for <c>&lt;/name&gt;</c>.</param>
/// <param name="Span">Value of <c>colspan</c>, 1 to 1000.</param>
/// <param name="Hidden">True when its class or style hides it.</param>
/// <param name="Title">Value of <c>title</c>.</param>
internal readonly record struct HtmlTag(string Name, bool Closes, int Span, bool Hidden, string Title)
{
    private const int LongestName = 16;
    private const int LongestValue = 512;

    /// <summary>Reads a tag whose <c>&lt;</c> was just read and a letter or <c>/</c> follows.</summary>
    /// <param name="text">Stands behind the <c>&lt;</c>.</param>
    /// <returns>Null when the text ends inside the tag.</returns>
    public static HtmlTag? Read(DecodedText text)
    {
        var closes = text.Peek() == '/';
        if (closes) text.Read();
        var tag = new HtmlTag(Word(text), closes, 1, false, string.Empty);
        while (true)
        {
            var c = text.Peek();
            if (c < 0) return null;
            if (c == '>')
            {
                text.Read();
                return tag;
            }

            if (IsNameEnd(c)) text.Read();
            else tag = tag.With(text);
        }
    }

    private HtmlTag With(DecodedText text)
    {
        var name = Word(text);
        if (name.Length == 0) text.Read();
        while (text.Peek() is ' ' or '\t' or '\n' or '\r') text.Read();
        if (text.Peek() != '=') return this;
        text.Read();
        var value = Value(text);
        return name switch
        {
            "colspan" => this with { Span = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1 },
            "class" => this with { Hidden = Hidden || value.Contains("hidden", StringComparison.OrdinalIgnoreCase) },
            "style" => this with { Hidden = Hidden || value.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) },
            "title" => this with { Title = value },
            _ => this,
        };
    }

    private static string Word(DecodedText text)
    {
        var word = new StringBuilder(LongestName);
        while (text.Peek() is var c && !IsNameEnd(c))
        {
            text.Read();
            if (word.Length < LongestName) word.Append(char.ToLowerInvariant((char)c));
        }

        return word.ToString();
    }

    private static string Value(DecodedText text)
    {
        while (text.Peek() is ' ' or '\t' or '\n' or '\r') text.Read();
        var quote = text.Peek() is '"' or '\'' ? text.Read() : 0;
        var value = new StringBuilder();
        while (text.Peek() is var c && c >= 0 && (quote == 0 ? !IsNameEnd(c) || c == '/' : c != quote))
        {
            text.Read();
            if (value.Length < LongestValue) value.Append(c == '&' ? HtmlEntity.Read(text) : ((char)c).ToString());
        }

        if (quote != 0) text.Read();
        return value.ToString();
    }

    private static bool IsNameEnd(int c) => c < 0 || c is ' ' or '\t' or '\n' or '\r' or '>' or '/' or '=';
}
