namespace Crpbot.Core;

/// <summary>A file of an example that is a small tree.</summary>
/// <param name="Path">Path in the tree, forward slashes.</param>
/// <param name="Text">The text, templates not yet expanded.</param>
/// <param name="Lines">1-based lines that must be reported in it, no more; empty for none.</param>
public sealed record ExampleFile(string Path, string Text, IReadOnlyList<int> Lines);
