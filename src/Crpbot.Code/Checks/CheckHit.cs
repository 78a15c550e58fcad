using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Checks;

/// <summary>A place that a check reports.</summary>
/// <param name="File">File.</param>
/// <param name="Node">Place.</param>
/// <param name="Values">Fillings of the message by name with <c>$</c>.</param>
public sealed record CheckHit(CodeFile File, SyntaxNode Node, IReadOnlyDictionary<string, string> Values);
