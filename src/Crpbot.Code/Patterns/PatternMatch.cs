using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>A place that a pattern fits.</summary>
/// <param name="Node">The expression, statement or, for several statements, the List that holds them.</param>
/// <param name="Span">The stretch of text that fits: the node's own, or from the first to the last of several statements.</param>
/// <param name="Bindings">Metavariables by name with <c>$</c>, for example <c>$X</c>.</param>
public sealed record PatternMatch(SyntaxNode Node, TextSpan Span, IReadOnlyDictionary<string, Binding> Bindings);
