using System.Text.RegularExpressions;

namespace Crpbot.Resources.Conditions.Tests;

/// <summary>
/// A regular expression that takes time linear in the text. The engine that promises this is dear to start, so short texts are tried with the usual one first,
/// which gives the same answer; a text on which that takes long goes to the linear one after all.
/// </summary>
internal sealed class LinearRegex
{
    private const int Short = 512;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly string _text;
    private readonly RegexOptions _options;
    private readonly Regex _usual;
    private Regex? _linear;

    /// <summary>Compiles an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="ignoreCase">True to compare without case.</param>
    /// <exception cref="ArgumentException">It is malformed.</exception>
    /// <exception cref="NotSupportedException">It cannot run in linear time.</exception>
    public LinearRegex(string text, bool ignoreCase)
    {
        (_text, _options) = (text, RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None));
        _usual = new Regex(text, _options, Patience);
        if (MayLookAround(text)) _ = Linear;
    }

    private Regex Linear => _linear ??= new Regex(_text, _options | RegexOptions.NonBacktracking, Limit);

    /// <summary>True when it matches anywhere in a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="RegexMatchTimeoutException">Even in linear time the text is too long.</exception>
    public bool IsMatch(string text)
    {
        if (text.Length > Short) return Linear.IsMatch(text);
        try
        {
            return _usual.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return Linear.IsMatch(text);
        }
    }

    /// <inheritdoc />
    public override string ToString() => _text;

    /// <summary>True for what may be more than a regular language: groups of odd kinds, back references, <c>\G</c>. The linear engine has the last word.</summary>
    private static bool MayLookAround(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '(' && text[i + 1] == '?' && (i + 2 >= text.Length || text[i + 2] is not (':' or 'i'))) return true;
            if (text[i] == '\\' && text[++i] is (>= '0' and <= '9') or 'k' or 'G') return true;
        }

        return false;
    }
}
