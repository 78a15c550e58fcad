using System.Buffers;
using System.Text;

namespace Crpbot.Code.Python;

/// <summary>Values of string literals: escapes, line ends, doubled braces.</summary>
internal static class StringText
{
    /// <summary>Value of a plain string token.</summary>
    /// <param name="source">The file.</param>
    /// <param name="token">Token.</param>
    /// <param name="fault">What is wrong with it; null when nothing is.</param>
    public static string Of(string source, Token token, out string? fault)
    {
        var form = (StringForm)token.Value;
        var quotes = form.HasFlag(StringForm.Triple) ? 3 : 1;
        var start = token.Start + source.AsSpan(token.Start, token.End - token.Start).IndexOfAny('"', '\'') + quotes;
        var raw = source.AsSpan(start, token.End - quotes - start);
        fault = null;
        if (form.HasFlag(StringForm.Bytes) && !Ascii.IsValid(raw))
        {
            fault = "bytes can only contain ASCII literal characters";
            return "";
        }

        return Decode(raw, form, braces: false, out fault);
    }

    /// <summary>Value of a stretch of an f-string's text.</summary>
    public static string OfPart(string source, Token token, StringForm form, bool inFormat, out string? fault) =>
        Decode(source.AsSpan(token.Start, token.End - token.Start), form, braces: !inFormat, out fault);

    /// <summary>A text with every line end as <c>\n</c>, as Python reads files.</summary>
    public static string WithoutReturns(ReadOnlySpan<char> raw) =>
        raw.Contains('\r') ? raw.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : raw.ToString();

    private static string Decode(ReadOnlySpan<char> raw, StringForm form, bool braces, out string? fault)
    {
        fault = null;
        var escapes = !form.HasFlag(StringForm.Raw);
        var special = raw.IndexOfAny(escapes ? '\\' : '\r', '\r', braces ? '{' : '\r');
        if (special < 0 && braces) special = raw.IndexOf('}');
        if (special < 0) return raw.ToString();
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var reader = new EscapeReader(raw, buffer, form.HasFlag(StringForm.Bytes));
        fault = reader.Run(escapes, braces);
        var text = new string(buffer, 0, reader.Written);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }
}
