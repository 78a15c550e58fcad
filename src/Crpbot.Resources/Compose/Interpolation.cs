using System.Text;
using Crpbot.Resources.Shell;
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

            if (VariableReference.At(text, i, lastClose) is not { } variable)
            {
                filled.Append('$');
                continue;
            }

            if (variable.Operator is not (":-" or "-")) return new UnknownValue($"variable {variable.Name} comes from the environment", "the environment") { At = scalar.At };
            byDefault = variable.Name;
            filled.Append(variable.Word);
            i = variable.End;
        }

        return scalar with { Text = filled.ToString(), Origin = byDefault is null ? scalar.Origin : new Origin(OriginKind.ParameterDefault, byDefault) };
    }
}
