namespace Crpbot.Core;

/// <summary>A text, or a small tree of files, that must, or must not, be reported by its rule.</summary>
/// <param name="Path">File name the text pretends to have; of a tree that of its first file.</param>
/// <param name="Text">The text, templates not yet expanded; of a tree that of its first file.</param>
/// <param name="Lines">1-based lines that must be reported, no more; empty for a good example; of a tree those of its first file.</param>
/// <param name="Note">Why this example is here; null when plain.</param>
/// <param name="Line">1-based line of the example in the rule file.</param>
public sealed record RuleExample(string Path, string Text, IReadOnlyList<int> Lines, string? Note, int Line)
{
    /// <summary>The files of a tree, in file order, for rules that speak about a whole repository; empty for a single text.</summary>
    public IReadOnlyList<ExampleFile> Files { get; init; } = [];
}
