using System.Runtime.InteropServices;

namespace Crpbot.Privacy.Patterns;

/// <summary>A way in which a match begins.</summary>
/// <param name="Lead">A sign before the first run (<c>+</c> or <c>(</c>); 0 for none.</param>
/// <param name="Length">Length of the first run of letters, digits and underscores.</param>
/// <param name="Follow">Signs of which one follows the run; empty when the match ends with it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShapeOpening(byte Lead, int Length, ByteSet Follow);
