using System.Runtime.InteropServices;
using System.Text;
using Crpbot.Secrets.Engine;

namespace Crpbot.Secrets;

/// <summary>A line of a text, by offsets.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset of its line feed or of the end of the text.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SourceLine(int Start, int End)
{
    /// <summary>Most bytes that <see cref="Text"/> gives.</summary>
    public const int MaxText = 4096;

    /// <summary>The line as text, its end cut off when it is very long.</summary>
    /// <param name="text">The text.</param>
    public string Text(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text[Start..Math.Min(End, Start + MaxText)]);
}
