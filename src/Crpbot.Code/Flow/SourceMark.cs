using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>The value of the node (a parameter too) carries a label from here on.</summary>
/// <param name="Node">Expression or Parameter.</param>
/// <param name="Match">The match.</param>
/// <param name="Label">Index of the label in <see cref="FlowPlan"/>.</param>
/// <param name="BySideEffect">The variable that the node reads is itself tainted after it, not only the value.</param>
public sealed record SourceMark(SyntaxNode Node, PatternMatch Match, int Label, bool BySideEffect = false) : FlowMark(Node, Match);
