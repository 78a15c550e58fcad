using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>A condition on names that a metavariable-regex sets, tried while matching so that most places are turned away without a trace.</summary>
internal sealed class NameFilter
{
    private readonly FrozenSet<string> _names;

    private NameFilter(string source) => (Source, _names) = (source, source.Split('|').ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The names.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The names, joined by bars.</summary>
    public string Source { get; }

    /// <summary>The filter of an expression that lists whole names, <c>^(a|b|c)$</c>; null for any other expression.</summary>
    public static NameFilter? Of(string regex)
    {
        var match = Regex.Match(regex, @"\A\^?\((?:\?:)?(?<names>[A-Za-z0-9_]+(?:\|[A-Za-z0-9_]+)*)\)\$\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, PatternRegex.Limit);
        return match.Success ? new NameFilter(match.Groups["names"].Value) : null;
    }

    /// <summary>True when a name may be bound.</summary>
    public bool Passes(string name) => _names.Contains(name);
}
