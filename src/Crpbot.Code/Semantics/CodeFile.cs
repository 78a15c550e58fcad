using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics;

/// <summary>A file ready for rules.</summary>
/// <param name="Path">Path relative to the target, with <c>!entry</c> inside archives.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="Semantics">What its names mean.</param>
public sealed record CodeFile(string Path, SyntaxTree Tree, ISemantics Semantics);
