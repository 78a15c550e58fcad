using System.Runtime.InteropServices;
using Crpbot.Core;

namespace Crpbot.Privacy.Scanning;

/// <summary>A value in a text.</summary>
/// <param name="Rule">Index of the rule.</param>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
/// <param name="Confidence">Confidence with the context taken into account.</param>
/// <param name="HasContext">True when a context word speaks for it.</param>
/// <param name="Slot">Column or key in which it stands; 0 for none.</param>
/// <param name="Column">Number of the column; -1 for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Rule, int Start, int End, Confidence Confidence, bool HasContext, ulong Slot, int Column);
