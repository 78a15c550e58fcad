namespace Crpbot.Secrets.Patterns;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Op">Operation.</param>
/// <param name="A">Target, slot or condition; least count of a run.</param>
/// <param name="B">Second target; greatest count of a run.</param>
/// <param name="Class">Class of a byte or run.</param>
/// <param name="Greedy">True when a run prefers more.</param>
internal readonly record struct PatternInstruction(PatternOp Op, int A, int B, ByteClass Class, bool Greedy);
