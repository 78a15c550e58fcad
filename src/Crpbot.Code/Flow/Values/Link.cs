using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Values;

/// <summary>The last station of a way, with those before it. Long ways stop growing: the middle of forty stations helps nobody.</summary>
internal sealed class Link
{
    private const int Longest = 40;

    private Link(CodeFile file, SyntaxNode node, string what, Link? before) =>
        (File, Node, What, Before, Length) = (file, node, what, before, (before?.Length ?? 0) + 1);

    public CodeFile File { get; }

    public SyntaxNode Node { get; }

    public string What { get; }

    public Link? Before { get; }

    public int Length { get; }

    public static Link Add(Link? before, CodeFile file, SyntaxNode node, string what) =>
        before is not null && (before.Length >= Longest || ReferenceEquals(before.Node, node)) ? before : new Link(file, node, what, before);

    /// <summary>A way that continues another.</summary>
    public static Link? Join(Link? first, Link? second)
    {
        if (second is null) return first;
        if (first is null) return second;
        return Add(Join(first, second.Before), second.File, second.Node, second.What);
    }

    public IReadOnlyList<FlowStep> Steps()
    {
        var steps = new FlowStep[Length];
        var at = this;
        for (var i = Length - 1; at is not null; i--, at = at.Before) steps[i] = new FlowStep(at.File, at.Node, at.What);
        return steps;
    }
}
