using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Compose;

/// <summary>Compose interpolation: <c>${X}</c> is not known, <c>${X:-default}</c> is its default unless the environment says otherwise, <c>$$</c> is a dollar.</summary>
internal static class Interpolation
{
    /// <summary>The value.</summary>
    /// <param name="scalar">Text as written.</param>
    public static Value Fill(ScalarValue scalar)
    {
        var text = scalar.Text;
        if (!text.Contains('$', StringComparison.Ordinal)) return scalar;
        var filled = new StringBuilder();
        string? byDefault = null;
        var lastClose = text.LastIndexOf('}');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '$' || i + 1 >= text.Length)
            {
                filled.Append(text[i]);
                continue;
            }

            if (text[i + 1] == '$')
            {
                filled.Append(text[++i]);
                continue;
            }

            var (name, missing, end) = Variable(text, i, lastClose);
            if (name.Length == 0)
            {
                filled.Append('$');
                continue;
            }

            if (missing is null) return new UnknownValue($"variable {name} comes from the environment", "the environment") { At = scalar.At };
            byDefault = name;
            filled.Append(missing);
            i = end;
        }

        return scalar with { Text = filled.ToString(), Origin = byDefault is null ? scalar.Origin : new Origin(OriginKind.ParameterDefault, byDefault) };
    }

    private static (string Name, string? Default, int End) Variable(string text, int dollar, int lastClose)
    {
        var at = dollar + 1;
        var braces = text[at] == '{';
        if (braces) at++;
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
        var name = text[start..at];
        if (!braces) return (name, null, at - 1);
        var close = at <= lastClose ? text.IndexOf('}', at) : -1;
        if (close < 0) return (string.Empty, null, dollar);
        var rest = text[at..close];
        if (rest.StartsWith(":-", StringComparison.Ordinal)) return (name, rest[2..], close);
        return rest.StartsWith('-') ? (name, rest[1..], close) : (name, null, close);
    }
}
