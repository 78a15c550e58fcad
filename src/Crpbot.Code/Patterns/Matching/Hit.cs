using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns.Matching;

/// <summary>A place found, while a formula is evaluated.</summary>
internal sealed class Hit
{
    /// <summary>Creates a hit.</summary>
    public Hit(SyntaxNode node, int start, int end, (string Name, Binding Value)[] bindings) => (Node, Start, End, Bindings) = (node, start, end, bindings);

    /// <summary>The node, or the list of statements.</summary>
    public SyntaxNode Node { get; }

    /// <summary>First character.</summary>
    public int Start { get; }

    /// <summary>Character after the last.</summary>
    public int End { get; }

    /// <summary>Metavariables.</summary>
    public (string Name, Binding Value)[] Bindings { get; }

    /// <summary>Comes from <c>pattern-inside</c>: a surrounding, never itself the place reported unless nothing else is asked.</summary>
    public bool Inside { get; init; }

    /// <summary>What a metavariable stands for; null when it is not bound.</summary>
    public Binding? this[string name]
    {
        get
        {
            foreach (var (own, value) in Bindings)
                if (own == name) return value;
            return null;
        }
    }

    /// <summary>True when another hit lies within this one or is the same.</summary>
    public bool Covers(Hit other) => Start <= other.Start && other.End <= End;

    /// <summary>The match for callers.</summary>
    public PatternMatch ToMatch() => new(Node, new TextSpan(Start, End), Bindings.ToDictionary(b => b.Name, b => b.Value, StringComparer.Ordinal));
}
