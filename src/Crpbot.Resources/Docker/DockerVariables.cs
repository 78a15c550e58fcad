using System.Text;
using Crpbot.Resources.Shell;
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

            if (VariableReference.At(text, i, lastClose) is not { } variable)
            {
                filled.Append('$');
                continue;
            }

            if (Replaced(variable) is not { } replaced) return new UnknownValue($"build argument {variable.Name} has no default", "--build-arg " + variable.Name + "=…") { At = at };
            byDefault |= this[variable.Name] is not null && !variable.Operator.EndsWith('+');
            filled.Append(replaced);
            if (filled.Length > Longest) return new UnknownValue("the text grows beyond 64 KiB", "shorter variables") { At = at };
            i = variable.End;
        }

        return new ScalarValue(filled.ToString()) { At = at, Origin = byDefault ? new Origin(OriginKind.Derived, "build argument") : Origin.Literal };
    }

    private string? Replaced(VariableReference variable)
    {
        var value = _values.GetValueOrDefault(variable.Name);
        return variable.Operator switch
        {
            ":-" => string.IsNullOrEmpty(value) ? variable.Word : value,
            "-" => value ?? variable.Word,
            ":+" or "+" => value is null ? string.Empty : variable.Word,
            _ => value,
        };
    }
}
