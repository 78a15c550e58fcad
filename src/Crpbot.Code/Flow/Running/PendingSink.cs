using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>A sink inside a function that arguments reach: whether that is a finding depends on the caller.</summary>
/// <param name="Mark">The sink.</param>
/// <param name="File">File it is in.</param>
/// <param name="At">Where data arrives.</param>
/// <param name="Taint">What arrives.</param>
internal sealed record PendingSink(SinkMark Mark, CodeFile File, SyntaxNode At, TaintSet Taint)
{
    /// <summary>A way and the sink as its end, however long it is.</summary>
    /// <param name="way">Way of one of the taints that arrive.</param>
    public IReadOnlyList<FlowStep> Steps(Link way)
    {
        var steps = way.Steps();
        return ReferenceEquals(way.Node, At) ? steps : [.. steps, new FlowStep(File, At, "reaches the sink")];
    }
}
