namespace Crpbot.Core;

/// <summary>A scalar value, as text.</summary>
/// <param name="File">File the node was read from.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Value">The text; empty for a YAML null.</param>
/// <param name="Quoted">True when it was written in quotes or as a block, so that <c>"true"</c> stays text.</param>
public sealed record RuleScalar(string File, int Line, int Column, string Value, bool Quoted = false) : RuleNode(File, Line, Column);
