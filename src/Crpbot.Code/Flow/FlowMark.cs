using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>What rules say of one node: that data comes in there, leaves there, is made safe there, or passes on there.</summary>
/// <param name="Node">The node.</param>
/// <param name="Match">The match that says so.</param>
public abstract record FlowMark(SyntaxNode Node, PatternMatch Match);
