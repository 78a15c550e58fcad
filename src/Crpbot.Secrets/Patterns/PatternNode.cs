namespace Crpbot.Secrets.Patterns;

/// <summary>Syntax tree of a byte pattern.</summary>
internal abstract record PatternNode
{
    /// <summary>Matches the empty text.</summary>
    internal sealed record Empty : PatternNode;

    /// <summary>One byte out of a class.</summary>
    /// <param name="Class">The class.</param>
    internal sealed record One(ByteClass Class) : PatternNode;

    /// <summary>One after the other.</summary>
    /// <param name="Items">At least two nodes.</param>
    internal sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>The first that matches.</summary>
    /// <param name="Items">At least two nodes, in order of preference.</param>
    internal sealed record Choice(IReadOnlyList<PatternNode> Items) : PatternNode;

    /// <summary>A node several times.</summary>
    /// <param name="Item">The node.</param>
    /// <param name="Min">Least number.</param>
    /// <param name="Max">Greatest number; <see cref="int.MaxValue"/> for no end.</param>
    /// <param name="Greedy">True to prefer more.</param>
    internal sealed record Repeat(PatternNode Item, int Min, int Max, bool Greedy) : PatternNode;

    /// <summary>A capturing group.</summary>
    /// <param name="Index">1-based number in order of opening parentheses.</param>
    /// <param name="Item">The node.</param>
    internal sealed record Group(int Index, PatternNode Item) : PatternNode;

    /// <summary>A condition on the place, without width.</summary>
    /// <param name="Kind">The condition.</param>
    internal sealed record Assert(PatternAssertion Kind) : PatternNode;
}
