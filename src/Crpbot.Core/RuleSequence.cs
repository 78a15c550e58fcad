namespace Crpbot.Core;

/// <summary>An ordered list of nodes.</summary>
/// <param name="File">File the node was read from.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Items">The items in file order.</param>
public sealed record RuleSequence(string File, int Line, int Column, IReadOnlyList<RuleNode> Items) : RuleNode(File, Line, Column);
