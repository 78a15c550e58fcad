using System.Text.RegularExpressions;

namespace Crpbot.Code.Patterns;

/// <summary>A text <c>"=~/…/"</c> in a pattern is a regular expression as it is written: the language's own escapes do not apply in it.</summary>
internal static partial class RegexLiterals
{
    /// <summary>The pattern with the backslashes of its regular expressions doubled, so that a parser gives them back as they were.</summary>
    /// <param name="pattern">Pattern.</param>
    public static string Kept(string pattern) =>
        pattern.Contains("=~/", StringComparison.Ordinal) ? Literal().Replace(pattern, m => m.Value.Replace("\\", "\\\\", StringComparison.Ordinal)) : pattern;

    [GeneratedRegex("""(?<![@rR\w])"=~/[^"\n]*/[a-z]*"|(?<![@rR\w])'=~/[^'\n]*/[a-z]*'""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Literal();
}
