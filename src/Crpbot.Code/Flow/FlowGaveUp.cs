using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>A function that was not followed to its end.</summary>
/// <param name="File">File.</param>
/// <param name="Node">Function, Lambda or Module.</param>
/// <param name="Function">Full dotted name; the file's path for code outside functions.</param>
/// <param name="Why">Which limit, in a few words.</param>
public sealed record FlowGaveUp(CodeFile File, SyntaxNode Node, string Function, string Why);
