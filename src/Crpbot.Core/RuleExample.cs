namespace Crpbot.Core;

/// <summary>A text that must, or must not, be reported by its rule.</summary>
/// <param name="Path">File name the text pretends to have.</param>
/// <param name="Text">The text, templates not yet expanded.</param>
/// <param name="Lines">1-based lines that must be reported, no more; empty for a good example.</param>
/// <param name="Note">Why this example is here; null when plain.</param>
/// <param name="Line">1-based line of the example in the rule file.</param>
public sealed record RuleExample(string Path, string Text, IReadOnlyList<int> Lines, string? Note, int Line);
