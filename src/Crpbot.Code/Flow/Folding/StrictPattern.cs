namespace Crpbot.Code.Flow.Folding;

/// <summary>Tells regular expressions that let only letters, digits and a few harmless signs through.</summary>
internal static class StrictPattern
{
    private const string Harmless = "_-.:@ ,+=";

    /// <summary>True when what matches is harmless as a whole.</summary>
    /// <param name="pattern">Pattern.</param>
    /// <param name="whole">The function matches the whole text by itself.</param>
    /// <param name="start">The function matches from the start by itself.</param>
    public static bool Allows(string pattern, bool whole, bool start)
    {
        var begins = pattern.StartsWith('^') || pattern.StartsWith(@"\A", StringComparison.Ordinal);
        var ends = pattern.EndsWith('$') && !pattern.EndsWith(@"\$", StringComparison.Ordinal) || pattern.EndsWith(@"\Z", StringComparison.Ordinal) || pattern.EndsWith(@"\z", StringComparison.Ordinal);
        if (!whole && !((start || begins) && ends)) return false;
        if (!whole && pattern.Contains('|', StringComparison.Ordinal)) return false;
        var body = pattern.AsSpan();
        if (begins) body = body[(body[0] == '^' ? 1 : 2)..];
        if (ends) body = body[..^(body[^1] == '$' ? 1 : 2)];
        return IsStrict(body);
    }

    private static bool IsStrict(ReadOnlySpan<char> body)
    {
        for (var i = 0; i < body.Length; i++)
        {
            switch (body[i])
            {
                case '\\' when i + 1 < body.Length:
                    if (!IsHarmlessEscape(body[++i])) return false;
                    break;
                case '[':
                    if (ClassEnd(body, ref i)) break;
                    return false;
                case '{':
                    while (i < body.Length && body[i] != '}') i++;
                    break;
                case '(' or ')' or '?' or '*' or '+' or '|' or '/':
                    break;
                case var c when char.IsAsciiLetterOrDigit(c) || (c != '.' && Harmless.Contains(c, StringComparison.Ordinal)):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool ClassEnd(ReadOnlySpan<char> body, ref int i)
    {
        for (i++; i < body.Length && body[i] != ']'; i++)
        {
            if (body[i] == '\\' && i + 1 < body.Length)
            {
                if (!IsHarmlessEscape(body[++i])) return false;
            }
            else if (!char.IsAsciiLetterOrDigit(body[i]) && !Harmless.Contains(body[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return i < body.Length;
    }

    private static bool IsHarmlessEscape(char c) => c is 'd' or 'w' or '.' or '-' or '_' or ':' or '@' or ' ';
}
