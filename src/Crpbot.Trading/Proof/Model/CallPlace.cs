using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Trading.Proof.Model;

/// <summary>A node and its file.</summary>
/// <param name="File">File.</param>
/// <param name="Node">Call, or a name that stands for a function.</param>
internal readonly record struct CallPlace(CodeFile File, SyntaxNode Node);
