namespace Crpbot.Secrets.Patterns;

/// <summary>Least and greatest number of bytes that a node matches.</summary>
/// <param name="Min">Least.</param>
/// <param name="Max">Greatest; <see cref="int.MaxValue"/> for no end.</param>
internal readonly record struct PatternWidth(int Min, int Max)
{
    /// <summary>The width of a node.</summary>
    /// <param name="node">Syntax tree.</param>
    public static PatternWidth Of(PatternNode node) => node switch
    {
        PatternNode.One => new(1, 1),
        PatternNode.Group group => Of(group.Item),
        PatternNode.Sequence sequence => sequence.Items.Select(Of).Aggregate(new PatternWidth(0, 0), (a, b) => a.Then(b)),
        PatternNode.Choice choice => choice.Items.Select(Of).Aggregate((a, b) => new(Math.Min(a.Min, b.Min), Math.Max(a.Max, b.Max))),
        PatternNode.Repeat repeat => Repeated(Of(repeat.Item), repeat.Min, repeat.Max),
        _ => new(0, 0),
    };

    /// <summary>The width of this followed by another.</summary>
    /// <param name="next">What follows.</param>
    public PatternWidth Then(PatternWidth next) => new(Cap((long)Min + next.Min), Max == int.MaxValue || next.Max == int.MaxValue ? int.MaxValue : Cap((long)Max + next.Max));

    private static PatternWidth Repeated(PatternWidth item, int min, int max) =>
        new(Cap((long)item.Min * min), item.Max == 0 ? 0 : item.Max == int.MaxValue || max == int.MaxValue ? int.MaxValue : Cap((long)item.Max * max));

    private static int Cap(long value) => (int)Math.Min(value, int.MaxValue);
}
