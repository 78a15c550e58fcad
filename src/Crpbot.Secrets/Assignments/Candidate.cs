using System.Runtime.InteropServices;

namespace Crpbot.Secrets.Assignments;

/// <summary>A value with a credential-like name; offsets into the text.</summary>
/// <param name="NameStart">Begin of the name.</param>
/// <param name="NameLength">Length of the name; 0 when the syntax alone says what it is.</param>
/// <param name="ValueStart">Begin of the value, without quotes.</param>
/// <param name="ValueLength">Length of the value.</param>
/// <param name="Syntax">How they hang together.</param>
/// <param name="Quote">The quote around the value; 0 for a bare one.</param>
/// <param name="BinaryPrefix">True for a byte or raw string prefix.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Candidate(int NameStart, int NameLength, int ValueStart, int ValueLength, CandidateSyntax Syntax, byte Quote, bool BinaryPrefix = false)
{
    /// <summary>True when only rules for exactly this name may judge it: the name alone means no credential.</summary>
    public bool OnlyByName { get; init; }
}
