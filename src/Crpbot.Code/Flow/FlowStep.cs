using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>A station on the way from source to sink.</summary>
/// <param name="File">File.</param>
/// <param name="Node">Where.</param>
/// <param name="What">What happens there, in a few words: <c>read from the request</c>, <c>assigned to 'query'</c>, <c>passed to parameter 'name' of run()</c>.</param>
public sealed record FlowStep(CodeFile File, SyntaxNode Node, string What);
