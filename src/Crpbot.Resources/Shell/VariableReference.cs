namespace Crpbot.Resources.Shell;

/// <summary>A variable in a text: <c>$X</c>, <c>${X}</c>, <c>${X:-word}</c>, <c>${X-word}</c> and the other forms that Dockerfiles and Compose files share.</summary>
/// <param name="Name">Name.</param>
/// <param name="Operator">What stands before the word: <c>:-</c>, <c>-</c>, <c>:+</c>, <c>+</c>, <c>:?</c>, <c>?</c>; empty for none.</param>
/// <param name="Word">Text behind the operator.</param>
/// <param name="End">Offset of the last character.</param>
internal sealed record VariableReference(string Name, string Operator, string Word, int End)
{
    /// <summary>Reads the variable at a dollar; null when none begins there.</summary>
    /// <param name="text">Text.</param>
    /// <param name="dollar">Offset of the dollar.</param>
    /// <param name="lastClose">Offset of the last closing brace of the text, so that a text of dollars is read in linear time.</param>
    public static VariableReference? At(string text, int dollar, int lastClose)
    {
        var at = dollar + 1;
        var braces = at < text.Length && text[at] == '{';
        if (braces) at++;
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
        if (at == start) return null;
        var name = text[start..at];
        if (!braces) return new VariableReference(name, string.Empty, string.Empty, at - 1);
        var close = at <= lastClose ? text.IndexOf('}', at) : -1;
        if (close < 0) return null;
        var sign = text[at] == ':' ? at + 1 : at;
        return text[sign] is '-' or '+' or '?' && sign < close
            ? new VariableReference(name, text[at..(sign + 1)], text[(sign + 1)..close], close)
            : new VariableReference(name, string.Empty, string.Empty, close);
    }
}
