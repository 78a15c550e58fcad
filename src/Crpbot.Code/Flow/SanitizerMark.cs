using Crpbot.Code.Patterns;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>The value of the node is safe for the sinks that name this sanitizer, whatever went in.</summary>
/// <param name="Node">Expression, or, as a guard, the test of a branch.</param>
/// <param name="Match">The match; for a guard, the metavariable <c>$X</c> is the value made safe.</param>
/// <param name="Sanitizer">Index of the sanitizer in <see cref="FlowPlan"/>.</param>
/// <param name="Guard">True when the node is a test: <c>$X</c> is safe where it holds (and, with an early return under its negation, afterwards).</param>
/// <param name="BySideEffect">The variable that the node reads is safe after it.</param>
public sealed record SanitizerMark(SyntaxNode Node, PatternMatch Match, int Sanitizer, bool Guard = false, bool BySideEffect = false) : FlowMark(Node, Match);
