using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>Data passes from one expression to another here, in a way that the language alone does not tell.</summary>
/// <param name="Node">The place.</param>
/// <param name="Match">The match.</param>
/// <param name="From">Expression that data comes from.</param>
/// <param name="To">Expression, usually a variable, that data goes to.</param>
/// <param name="Sinks">Sinks of the rules that know this propagator, as indexes in <see cref="FlowPlan.Sinks"/>; null for all.</param>
public sealed record PropagatorMark(SyntaxNode Node, PatternMatch Match, SyntaxNode From, SyntaxNode To, IReadOnlyList<int>? Sinks = null) : FlowMark(Node, Match);
