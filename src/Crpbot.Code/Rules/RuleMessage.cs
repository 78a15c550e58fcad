using System.Text;
using System.Text.RegularExpressions;
using Crpbot.Code.Patterns;
using Crpbot.Code.Patterns.Matching;

namespace Crpbot.Code.Rules;

/// <summary>Texts in which metavariables are filled in: messages and suggestions.</summary>
public static class RuleMessage
{
    private const int MaxValue = 200;

    /// <summary>The text with each metavariable that is bound replaced by what it stands for.</summary>
    /// <param name="template">Text with <c>$X</c>, <c>$...X</c>, <c>$1</c>, <c>value($X)</c>.</param>
    /// <param name="bindings">Metavariables of the match.</param>
    /// <param name="constant">The constant that a metavariable always is, for <c>value($X)</c>; null for none known.</param>
    /// <param name="whole">Whether long values are kept whole, as a suggestion needs it; messages shorten them.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, Binding> bindings, Func<Binding, string?>? constant = null, bool whole = false)
    {
        if (!template.Contains('$', StringComparison.Ordinal)) return template;
        var text = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length;)
        {
            var asValue = template.AsSpan(i).StartsWith("value($", StringComparison.Ordinal);
            var start = asValue ? i + 6 : i;
            if (template[start] == '$' && Longest(template, start, bindings) is { } name && (!asValue || (start + name.Length < template.Length && template[start + name.Length] == ')')))
            {
                var binding = bindings[name];
                var value = (asValue ? constant?.Invoke(binding) : null) ?? binding.Text;
                text.Append(whole ? value : Short(value));
                i = start + name.Length + (asValue ? 1 : 0);
                continue;
            }

            text.Append(template[i++]);
        }

        return text.ToString();
    }

    /// <summary>The suggestion of a rule for one place; null when it has none or it changes nothing.</summary>
    /// <param name="fix">The suggestion.</param>
    /// <param name="matched">Text that matched.</param>
    /// <param name="bindings">Metavariables.</param>
    public static string? Suggest(RuleFix fix, string matched, IReadOnlyDictionary<string, Binding> bindings)
    {
        if (fix.Text is not null) return Fill(fix.Text, bindings, whole: true);
        var regex = PatternRegex.Create(fix.Regex!);
        var replacement = Regex.Replace(fix.Replacement.Replace("$", "$$", StringComparison.Ordinal), @"\\(g<)?(?<number>\d+)>?", "$${${number}}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternRegex.Limit);
        var result = regex.Replace(matched, replacement, fix.Count > 0 ? fix.Count : -1);
        return result == matched ? null : result;
    }

    private static string? Longest(string template, int at, IReadOnlyDictionary<string, Binding> bindings)
    {
        string? best = null;
        foreach (var name in bindings.Keys)
            if ((best is null || name.Length > best.Length) && template.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && Ends(template, at + name.Length)) best = name;
        return best;
    }

    private static bool Ends(string template, int at) => at == template.Length || !(char.IsAsciiLetterUpper(template[at]) || char.IsAsciiDigit(template[at]) || template[at] == '_');

    private static string Short(string value)
    {
        var line = value.ReplaceLineEndings(" ").Trim();
        return line.Length <= MaxValue ? line : line[..MaxValue] + "…";
    }
}
