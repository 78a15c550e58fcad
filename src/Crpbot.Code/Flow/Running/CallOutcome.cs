using Crpbot.Code.Flow.Values;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>What a called function's return tells of an argument that it did not assign: a validator that raises, or a test.</summary>
/// <param name="Call">The call.</param>
/// <param name="Arguments">Argument's expression, and its value after a return, after a true and after a false one; null where nothing is told.</param>
/// <param name="Returns">False when the function never returns.</param>
internal sealed record CallOutcome(SyntaxNode Call, bool Returns, IReadOnlyList<(SyntaxNode Argument, Value Before, Value? Always, Value? WhenTrue, Value? WhenFalse)> Arguments);
