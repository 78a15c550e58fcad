using System.Runtime.InteropServices;

namespace Crpbot.Privacy.Context;

/// <summary>A context word in a text.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
/// <param name="Rules">Indexes of the rules that it speaks for.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ContextHit(int Start, int End, ushort[] Rules);
