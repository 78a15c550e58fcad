using System.Runtime.InteropServices;

namespace Crpbot.Privacy.Patterns;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Set">Characters of which one is taken; empty for a fork.</param>
/// <param name="Next">Next step; the number of steps for the end.</param>
/// <param name="Other">Second way of a fork, tried when the first fails; -1 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapeStep(ByteSet Set, int Next, int Other);
