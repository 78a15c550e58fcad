using Crpbot.Code.Trees;

namespace Crpbot.Code.Patterns;

/// <summary>What a metavariable stands for at one place.</summary>
/// <param name="Nodes">The nodes: one for <c>$X</c>, any number for <c>$...X</c>; empty for a name that is text only (a function's, a parameter's, a regex group's).</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its text as the file has it; the content without quotes when the pattern was <c>"$X"</c>.</param>
public sealed record Binding(IReadOnlyList<SyntaxNode> Nodes, TextSpan Span, string Text)
{
    /// <summary>The node whose name this is (Parameter, Function, Class, Attribute, Keyword, Alias …) when <see cref="Nodes"/> is empty; null when there is none.</summary>
    public SyntaxNode? Owner { get; init; }
}
