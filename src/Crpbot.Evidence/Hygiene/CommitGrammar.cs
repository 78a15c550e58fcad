using System.Text.RegularExpressions;

namespace Crpbot.Evidence.Hygiene;

/// <summary>
/// The form of the first line of a commit message: Conventional Commits 1.0.0 (<c>type(scope)!: description</c>) with a list of types, or a pattern of one's own.
/// </summary>
internal sealed class CommitGrammar
{
    private static readonly string[] Generated = ["Merge ", "Revert \"", "fixup! ", "squash! ", "amend! ", "Initial commit"];
    private readonly IReadOnlyList<string> _types;
    private readonly string _scope;
    private readonly Regex? _pattern;

    /// <summary>Creates a grammar.</summary>
    /// <param name="types">Types; any word when empty.</param>
    /// <param name="scope"><c>allowed</c>, <c>required</c> or <c>forbidden</c>.</param>
    /// <param name="pattern">Regular expression in place of types; null for none.</param>
    /// <exception cref="ArgumentException">The pattern is no regular expression.</exception>
    public CommitGrammar(IReadOnlyList<string> types, string scope, string? pattern)
    {
        (_types, _scope) = (types, scope);
        _pattern = pattern is null ? null : new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>Why a message breaks the grammar; null when it keeps it. What git itself writes (merges, reverts, fixups) is let pass.</summary>
    /// <param name="commit">The commit.</param>
    public string? Fault(CommitText commit)
    {
        var subject = commit.Subject;
        if (commit.IsMerge || Generated.Any(g => subject.StartsWith(g, StringComparison.Ordinal))) return null;
        if (_pattern is not null) return _pattern.IsMatch(subject) ? null : "it does not match the pattern";
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return "it does not begin with a type and a colon";
        var head = subject[..colon];
        if (head.EndsWith('!')) head = head[..^1];
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var hasScope = open > 0 && head.EndsWith(')');
        var type = hasScope ? head[..open] : head;
        if (type.Length == 0 || !type.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) return "it does not begin with a type and a colon";
        if (_types.Count > 0 && !_types.Contains(type, StringComparer.OrdinalIgnoreCase)) return $"'{type}' is none of the types";
        if (hasScope && (open + 2 == head.Length || _scope == "forbidden")) return _scope == "forbidden" ? "it has a scope" : "its scope is empty";
        if (!hasScope && _scope == "required") return "it has no scope";
        return subject.Length > colon + 2 && subject[colon + 1] == ' ' && !char.IsWhiteSpace(subject[colon + 2]) ? null : "after the colon a space and a description are due";
    }
}
