using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>Data must not arrive here.</summary>
/// <param name="Node">Expression, or the call whose arguments count.</param>
/// <param name="Match">The match.</param>
/// <param name="Sink">Index in <see cref="FlowPlan.Sinks"/>.</param>
/// <param name="Exact">True: the value of the node itself counts; false: that of any expression inside it.</param>
public sealed record SinkMark(SyntaxNode Node, PatternMatch Match, int Sink, bool Exact = false) : FlowMark(Node, Match);
