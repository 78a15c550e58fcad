using System.Text;
using System.Text.RegularExpressions;
using Crpbot.Secrets.Patterns;

namespace Crpbot.Secrets.Import;

/// <summary>
/// A regular expression of another tool (RE2 syntax, https://github.com/google/re2/wiki/Syntax): run by the byte matcher where it has the
/// construct, else by .NET's engine that matches without backtracking, else refused.
/// </summary>
public sealed class ImportedRegex
{
    private const int MaxMilliseconds = 5_000;
    private readonly Pattern? _pattern;
    private readonly Regex? _regex;

    private ImportedRegex(string text, Pattern? pattern, Regex? regex) => (Text, _pattern, _regex) = (text, pattern, regex);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Literals for the prefilter; null when there are none.</summary>
    public LiteralSet? Literals => _pattern?.Literals;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">RE2 syntax.</param>
    /// <param name="why">Why it cannot be run; null when it can.</param>
    /// <returns>The expression; null when it cannot be run.</returns>
    public static ImportedRegex? Create(string text, out string? why)
    {
        why = null;
        try
        {
            return new ImportedRegex(text, Pattern.CompileRe2(text), null);
        }
        catch (PatternSyntaxException error)
        {
            why = error.Message;
        }

        try
        {
            var regex = new Regex(ToDotNet(text), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(MaxMilliseconds));
            why = null;
            return new ImportedRegex(text, null, regex);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>True when the expression matches somewhere in a text.</summary>
    /// <param name="text">UTF-8 or Latin-1 bytes.</param>
    public bool IsMatch(ReadOnlySpan<byte> text) => Next(text, 0, 0, out _) == MatchOutcome.Found;

    /// <summary>The next match at or after an offset.</summary>
    /// <param name="text">UTF-8 or Latin-1 bytes.</param>
    /// <param name="from">Offset.</param>
    /// <param name="group">Group that holds the secret; 0 for the first that took part, or the whole match.</param>
    /// <param name="match">The match.</param>
    public MatchOutcome Next(ReadOnlySpan<byte> text, int from, int group, out PatternMatch match)
    {
        if (_pattern is not null) return _pattern.Search(text, from, group, out match);
        match = default;
        try
        {
            var found = _regex!.Match(Encoding.Latin1.GetString(text), from);
            if (!found.Success) return MatchOutcome.None;
            Group secret = group > 0 ? found.Groups[group] : found.Groups.Values.Skip(1).FirstOrDefault(g => g is { Success: true, Length: > 0 }) ?? found;
            match = new PatternMatch(found.Index, found.Index + found.Length, secret.Index, secret.Index + secret.Length);
            return MatchOutcome.Found;
        }
        catch (RegexMatchTimeoutException)
        {
            return MatchOutcome.OutOfBudget;
        }
    }

    /// <summary>RE2 writes named groups, hex braces and the end of the text in its own way.</summary>
    private static string ToDotNet(string text) => text.Replace("(?P<", "(?<", StringComparison.Ordinal);
}
