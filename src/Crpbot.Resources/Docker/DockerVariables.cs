using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Build arguments and environment of a stage: <c>$X</c>, <c>${X}</c>, <c>${X:-default}</c>, <c>${X:+other}</c>.</summary>
internal sealed class DockerVariables
{
    // A variable may double itself from line to line.
    private const int Longest = 64 * 1024;

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    /// <summary>Sets a variable; null when its value is not known.</summary>
    /// <param name="name">Name.</param>
    /// <param name="value">Value.</param>
    public void Set(string name, string? value) => _values[name] = value;

    /// <summary>The value of a variable; null when it is not set or not known.</summary>
    /// <param name="name">Name.</param>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>A copy, for a stage that begins with what was set before.</summary>
    public DockerVariables Copy()
    {
        var copy = new DockerVariables();
        foreach (var (name, value) in _values) copy._values[name] = value;
        return copy;
    }

    /// <summary>A text with its variables replaced; unknown when one is not known.</summary>
    /// <param name="text">Text.</param>
    /// <param name="at">Where it stands.</param>
    public Value Fill(string text, SourceSpan at)
    {
        var filled = new StringBuilder();
        var byDefault = false;
        var lastClose = text.LastIndexOf('}');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                filled.Append(text[++i]);
                continue;
            }

            if (text[i] != '$' || i + 1 >= text.Length)
            {
                filled.Append(text[i]);
                continue;
            }

            var (name, modifier, word, end) = Variable(text, i, lastClose);
            if (name.Length == 0)
            {
                filled.Append('$');
                continue;
            }

            var known = _values.TryGetValue(name, out var value) && value is not null;
            var replaced = modifier switch { '-' => known && value!.Length > 0 ? value : word, '+' => known ? word : string.Empty, _ => value };
            if (replaced is null) return new UnknownValue($"build argument {name} has no default", "--build-arg " + name + "=…") { At = at };
            byDefault |= known && modifier != '+';
            filled.Append(replaced);
            if (filled.Length > Longest) return new UnknownValue("the text grows beyond 64 KiB", "shorter variables") { At = at };
            i = end;
        }

        return new ScalarValue(filled.ToString()) { At = at, Origin = byDefault ? new Origin(OriginKind.Derived, "build argument") : Origin.Literal };
    }

    private static (string Name, char Modifier, string Word, int End) Variable(string text, int dollar, int lastClose)
    {
        var at = dollar + 1;
        var braces = text[at] == '{';
        if (braces) at++;
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
        var name = text[start..at];
        if (!braces) return (name, '\0', string.Empty, at - 1);
        var close = at <= lastClose ? text.IndexOf('}', at) : -1;
        if (close < 0) return (string.Empty, '\0', string.Empty, dollar);
        var rest = text[at..close];
        return rest.Length >= 2 && rest[0] == ':' ? (name, rest[1], rest[2..], close) : (name, '\0', string.Empty, close);
    }
}
