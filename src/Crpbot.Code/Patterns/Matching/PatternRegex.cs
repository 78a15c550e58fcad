using System.Text.RegularExpressions;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>Makes .NET expressions of those written for PCRE2.</summary>
internal static class PatternRegex
{
    /// <summary>Time that one expression may take on one text.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>An expression with a time limit; without backtracking where it allows that.</summary>
    /// <param name="pattern">PCRE2.</param>
    /// <param name="options">Options besides multiple lines.</param>
    /// <exception cref="FormatException">It is wrong, or uses what .NET does not have.</exception>
    public static Regex Create(string pattern, RegexOptions options = RegexOptions.None)
    {
        var translated = new PcreTranslator(pattern).Translate();
        options |= RegexOptions.Multiline | RegexOptions.CultureInvariant;
        try
        {
            return new Regex(translated, options, Limit);
        }
        catch (ArgumentException error)
        {
            throw new FormatException("not a regular expression: " + error.Message.Split('\n')[0].TrimEnd('.'), error);
        }
    }
}
