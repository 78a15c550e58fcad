using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>What a metavariable stands for at one place.</summary>
/// <param name="Nodes">The nodes: one for <c>$X</c>, any number for <c>$...X</c>; empty for a name that is text only (a function's, a parameter's, a regex group's).</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its text as the file has it.</param>
public sealed record Binding(IReadOnlyList<SyntaxNode> Nodes, TextSpan Span, string Text);
