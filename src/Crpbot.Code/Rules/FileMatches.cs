using Crpbot.Code.Patterns;

namespace Crpbot.Code.Rules;

/// <summary>What the rules say of one file.</summary>
/// <param name="Hits">Places of the rules of mode search, by rule and position.</param>
/// <param name="Taint">Marks of the rules of mode taint.</param>
/// <param name="GaveUp">Rules that could not be searched to the end.</param>
public sealed record FileMatches(IReadOnlyList<RuleHit> Hits, TaintMatches Taint, IReadOnlyList<PatternGaveUp> GaveUp)
{
    /// <summary>Nothing.</summary>
    public static FileMatches None { get; } = new([], TaintMatches.None, []);
}
