using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>What metavariable-regex asks of a metavariable's text, tried while matching so that most places are turned away without a trace. Thread safe.</summary>
internal sealed class NameFilter
{
    private const int MaxRemembered = 20_000;
    private const int UsesBeforeCompiled = 4_000;
    private readonly FrozenSet<string>? _names;
    private readonly SearchValues<char>? _ends;
    private volatile Regex _regex;
    private int _uses;
    private readonly NameFilter? _other;
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private int _remembered;

    /// <summary>Creates a filter.</summary>
    /// <param name="source">The expression as written.</param>
    /// <param name="regex">The expression, anchored at the beginning.</param>
    /// <param name="other">A further filter that must let pass as well; null for none.</param>
    public NameFilter(string source, Regex regex, NameFilter? other)
    {
        (Source, _regex, _other) = (other is null ? source : source + "\n" + other.Source, regex, other);
        _ends = RegexEnding.Of(source);
        var match = Regex.Match(source, @"\A\^?\((?:\?:)?(?<names>[A-Za-z0-9_]+(?:\|[A-Za-z0-9_]+)*)\)\$\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternRegex.Limit);
        _names = match.Success ? match.Groups["names"].Value.Split('|').ToFrozenSet(StringComparer.Ordinal) : null;
    }

    /// <summary>The expressions, for telling filters apart.</summary>
    public string Source { get; }

    /// <summary>The names of which the text is one, when the expression is a list of whole names: <c>^(a|b|c)$</c>; null for any other.</summary>
    public IReadOnlyCollection<string>? Names => _names ?? _other?.Names;

    /// <summary>True when a name may be bound.</summary>
    /// <exception cref="RegexMatchTimeoutException">An expression takes too long.</exception>
    public bool Passes(string name)
    {
        if (_names is not null && !_names.Contains(name)) return false;
        if (_names is null && !Matches(name)) return false;
        return _other is null || _other.Passes(name);
    }

    /// <summary>True when a text may be bound.</summary>
    /// <exception cref="RegexMatchTimeoutException">An expression takes too long.</exception>
    public bool Passes(ReadOnlySpan<char> text)
    {
        // "$" also stands before the end of any line, so that only texts of one line can be told by their last character.
        if (_ends is not null && text.Length > 0 && !_ends.Contains(text[^1]) && !text.Contains('\n')) return false;
        return Expression().IsMatch(text) && (_other is null || _other.Passes(text));
    }

    // An expression that is asked thousands of times is worth the milliseconds that compiling it takes.
    private Regex Expression()
    {
        if (_uses > UsesBeforeCompiled) return _regex;
        if (Interlocked.Increment(ref _uses) == UsesBeforeCompiled) _regex = new Regex(_regex.ToString(), _regex.Options | RegexOptions.Compiled, _regex.MatchTimeout);
        return _regex;
    }

    // The same names come again and again in a project.
    private bool Matches(string name)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        var matches = Expression().IsMatch(name);
        // The dictionary's own count takes all of its locks.
        if (_remembered < MaxRemembered && _known.TryAdd(name, matches)) Interlocked.Increment(ref _remembered);
        return matches;
    }
}
