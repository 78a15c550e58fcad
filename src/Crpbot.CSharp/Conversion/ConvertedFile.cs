namespace Crpbot.CSharp.Conversion;

/// <summary>A file in both forms.</summary>
/// <param name="Tree">Uniform tree.</param>
/// <param name="Source">Roslyn's tree of the same text.</param>
/// <param name="Origins">Roslyn node of each node of the uniform tree that has a meaning.</param>
/// <param name="Skipped">Number of stretches that preprocessor conditions leave out.</param>
internal sealed record ConvertedFile(SyntaxTree Tree, Ms.SyntaxTree Source, IReadOnlyDictionary<SyntaxNode, Ms.SyntaxNode> Origins, int Skipped);
