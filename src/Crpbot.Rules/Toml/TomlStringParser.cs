using System.Globalization;
using System.Text;

namespace Crpbot.Rules.Toml;

/// <summary>The four kinds of TOML strings.</summary>
internal static class TomlStringParser
{
    /// <summary>Reads a string of any kind.</summary>
    /// <param name="at">At the first quote.</param>
    public static string Any(TomlCursor at)
    {
        if (at.TakeIf("\"\"\"")) return Multiple(at, '"');
        return at.TakeIf("'''") ? Multiple(at, '\'') : SingleLine(at);
    }

    /// <summary>Reads a basic or literal string on one line.</summary>
    /// <param name="at">At the quote.</param>
    public static string SingleLine(TomlCursor at)
    {
        if (at.Peek(1) == at.Here && at.Peek(2) == at.Here) throw at.Error("a multi-line string cannot stand here");
        var quote = at.Take();
        var text = new StringBuilder();
        while (true)
        {
            if (at.End || at.Here is '\n' or '\r') throw at.Error("the string is not closed on its line");
            if (TomlCursor.IsControl(at.Here)) throw at.Error("control character in a string");
            var c = at.Take();
            if (c == quote) return text.ToString();
            if (c == '\\' && quote == '"') Escape(at, text, multiple: false);
            else text.Append(c);
        }
    }

    private static string Multiple(TomlCursor at, char quote)
    {
        at.TakeLineEnd();
        var text = new StringBuilder();
        while (true)
        {
            if (at.End) throw at.Error("the string is not closed");
            if (at.Here == quote && at.Peek(1) == quote && at.Peek(2) == quote) return Close(at, quote, text);
            if (at.Here == '\r' && at.Peek(1) == '\n')
            {
                at.Take();
                continue;
            }

            if (at.Here != '\n' && TomlCursor.IsControl(at.Here)) throw at.Error("control character in a string");
            var c = at.Take();
            if (c == '\\' && quote == '"') Escape(at, text, multiple: true);
            else text.Append(c);
        }
    }

    /// <summary>Up to two quotes may stand directly before the three that close.</summary>
    private static string Close(TomlCursor at, char quote, StringBuilder text)
    {
        var count = 0;
        while (at.Here == quote && count < 5)
        {
            at.Take();
            count++;
        }

        return text.Append(quote, count - 3).ToString();
    }

    private static void Escape(TomlCursor at, StringBuilder text, bool multiple)
    {
        if (at.End) throw at.Error("the string is not closed");
        if (multiple && at.Here is ' ' or '\t' or '\r' or '\n' && SkipLineContinuation(at)) return;
        var c = at.Take();
        var plain = c switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', '"' => '"', '\\' => '\\', _ => '\0' };
        if (plain != '\0') text.Append(plain);
        else if (c is 'u' or 'U') text.Append(Unicode(at, c == 'u' ? 4 : 8));
        else throw at.Error($"'\\{c}' is no escape of TOML");
    }

    private static bool SkipLineContinuation(TomlCursor at)
    {
        var distance = 0;
        while (at.Peek(distance) is ' ' or '\t') distance++;
        if (at.Peek(distance) is not '\n' && !(at.Peek(distance) == '\r' && at.Peek(distance + 1) == '\n')) return false;
        while (!at.End && (at.Here is ' ' or '\t' or '\n' || (at.Here == '\r' && at.Peek(1) == '\n'))) at.Take();
        return true;
    }

    private static string Unicode(TomlCursor at, int digits)
    {
        var start = at.At;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(at.Here)) throw at.Error($"a Unicode escape has {digits} hex digits");
            at.Take();
        }

        var value = uint.Parse(at.Since(start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Rune.IsValid(value) ? new Rune(value).ToString() : throw at.Error("the escape is no Unicode scalar value");
    }
}
