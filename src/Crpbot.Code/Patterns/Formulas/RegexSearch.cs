using System.Globalization;
using System.Text.RegularExpressions;
using Crpbot.Code.Patterns.Matching;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Formulas;

/// <summary>Expressions on text.</summary>
internal static class RegexSearch
{
    private const int MaxMatches = 10_000;

    /// <summary>All matches that are not empty.</summary>
    /// <param name="regex">Expression.</param>
    /// <param name="text">Text.</param>
    /// <param name="place">The node at a stretch of text.</param>
    /// <exception cref="RegexMatchTimeoutException">It takes too long.</exception>
    public static List<Hit> Find(Regex regex, string text, Func<int, int, SyntaxNode> place)
    {
        var hits = new List<Hit>();
        for (var match = regex.Match(text); match.Success && hits.Count < MaxMatches; match = match.NextMatch())
        {
            if (match.Length == 0) continue;
            var (start, end) = (match.Index, match.Index + match.Length);
            hits.Add(new Hit(place(start, end), start, end, Groups(match)));
        }

        return hits;
    }

    private static (string, Binding)[] Groups(Match match)
    {
        if (match.Groups.Count == 1) return [];
        var bindings = new List<(string, Binding)>();
        var number = 0;
        foreach (Group group in match.Groups)
        {
            if (number++ == 0 || !group.Success) continue;
            var binding = new Binding([], new TextSpan(group.Index, group.Index + group.Length), group.Value);
            bindings.Add(("$" + (number - 1).ToString(CultureInfo.InvariantCulture), binding));
            if (PatternNames.Is("$" + group.Name)) bindings.Add(("$" + group.Name, binding));
        }

        return [.. bindings];
    }
}
