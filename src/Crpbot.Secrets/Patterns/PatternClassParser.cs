using System.Globalization;

namespace Crpbot.Secrets.Patterns;

/// <summary>Reads bracket classes and class escapes.</summary>
internal static class PatternClassParser
{
    /// <summary>Reads <c>[…]</c> at <paramref name="at"/>.</summary>
    /// <param name="text">Pattern text.</param>
    /// <param name="at">Offset of the bracket; moved behind the closing one.</param>
    /// <param name="ignoreCase">True to add the other case of each letter.</param>
    public static ByteClass Parse(string text, ref int at, bool ignoreCase)
    {
        var start = at++;
        var negated = at < text.Length && text[at] == '^';
        if (negated) at++;
        var set = ByteClass.None;
        var first = true;
        while (at < text.Length && (text[at] != ']' || first))
        {
            first = false;
            set = set.Union(ParseItem(text, ref at));
        }

        if (at >= text.Length) throw new PatternSyntaxException("missing ']'", start, unsupported: false);
        at++;
        if (ignoreCase) set = set.IgnoringCase();
        return negated ? set.Complement() : set;
    }

    /// <summary>Reads an escape at <paramref name="at"/> as a set (one byte, or a class such as <c>\d</c>).</summary>
    /// <param name="text">Pattern text.</param>
    /// <param name="at">Offset of the backslash; moved behind the escape.</param>
    public static ByteClass ParseEscape(string text, ref int at)
    {
        var c = text[at + 1];
        at += 2;
        switch (c)
        {
            case 'd': return ByteClass.Digit;
            case 'D': return ByteClass.Digit.Complement();
            case 'w': return ByteClass.Word;
            case 'W': return ByteClass.Word.Complement();
            case 's': return ByteClass.Space;
            case 'S': return ByteClass.Space.Complement();
            case 'n': return Single('\n');
            case 'r': return Single('\r');
            case 't': return Single('\t');
            case 'f': return Single('\f');
            case 'v': return Single('\v');
            case 'x': return Hex(text, ref at);
            default:
                if (char.IsAsciiLetterOrDigit(c) || c > 127) throw new PatternSyntaxException($"escape \\{c} is not in the byte matcher", at - 1, unsupported: true);
                return Single(c);
        }
    }

    private static ByteClass ParseItem(string text, ref int at)
    {
        if (string.CompareOrdinal(text, at, "[:", 0, 2) == 0) return Posix(text, ref at);
        var low = ParseOne(text, ref at);
        if (low.Count != 1 || at + 1 >= text.Length || text[at] != '-' || text[at + 1] == ']') return low;
        at++;
        var high = ParseOne(text, ref at);
        if (high.Count != 1) return low.With((byte)'-').Union(high);
        var (from, to) = (low.Bytes().First(), high.Bytes().First());
        if (to < from) throw new PatternSyntaxException("class range is the wrong way round", at, unsupported: false);
        return ByteClass.None.WithRange(from, to);
    }

    private static ByteClass ParseOne(string text, ref int at)
    {
        if (text[at] == '\\' && at + 1 < text.Length)
        {
            if (text[at + 1] != 'b') return ParseEscape(text, ref at);
            at += 2;
            return Single('\b');
        }

        if (text[at] > 127) throw new PatternSyntaxException("classes of the byte matcher are ASCII", at, unsupported: true);
        return Single(text[at++]);
    }

    private static ByteClass Posix(string text, ref int at)
    {
        var end = text.IndexOf(":]", at, StringComparison.Ordinal);
        if (end < 0) return Single(text[at++]);
        var name = text[(at + 2)..end];
        at = end + 2;
        var letters = ByteClass.None.WithRange((byte)'A', (byte)'Z').WithRange((byte)'a', (byte)'z');
        return name switch
        {
            "alpha" => letters,
            "digit" => ByteClass.Digit,
            "alnum" => letters.Union(ByteClass.Digit),
            "word" => ByteClass.Word,
            "space" => ByteClass.Space,
            "upper" => ByteClass.None.WithRange((byte)'A', (byte)'Z'),
            "lower" => ByteClass.None.WithRange((byte)'a', (byte)'z'),
            "xdigit" => ByteClass.Digit.WithRange((byte)'A', (byte)'F').WithRange((byte)'a', (byte)'f'),
            "punct" => ByteClass.None.WithRange(33, 47).WithRange(58, 64).WithRange(91, 96).WithRange(123, 126),
            _ => throw new PatternSyntaxException($"class [:{name}:] is not known", at, unsupported: false),
        };
    }

    private static ByteClass Hex(string text, ref int at)
    {
        if (at < text.Length && text[at] == '{')
        {
            var end = text.IndexOf('}', at);
            if (end > 0 && byte.TryParse(text.AsSpan(at + 1, end - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var braced))
            {
                at = end + 1;
                return ByteClass.None.With(braced);
            }
        }
        else if (at + 2 <= text.Length && byte.TryParse(text.AsSpan(at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var plain))
        {
            at += 2;
            return ByteClass.None.With(plain);
        }

        throw new PatternSyntaxException("\\x needs two hex digits", at, unsupported: false);
    }

    private static ByteClass Single(char c) => ByteClass.None.With((byte)c);
}
