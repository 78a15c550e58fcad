namespace Crpbot.Core;

/// <summary>Something that a rule was shown to hold for, with the place that shows it: what is right is told, not only what is wrong.</summary>
/// <param name="Rule">The rule that is kept.</param>
/// <param name="Message">One sentence: what holds and why, without any secret value.</param>
/// <param name="Location">The deciding place.</param>
public sealed record ShownFact(Rule Rule, string Message, Location Location)
{
    /// <summary>Further places that show it, in the order in which they are told.</summary>
    public IReadOnlyList<Location> Places { get; init; } = [];
}
