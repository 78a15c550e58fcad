using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Tree;

/// <summary>What came of reading a file.</summary>
/// <param name="Length">Bytes in the buffer.</param>
/// <param name="Rest">The open file when it did not fit the buffer; owned by the caller. Null when it was read whole.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
/// <param name="IsGone">True when it is no longer there.</param>
internal readonly record struct FileRead(int Length, SafeFileHandle? Rest, string? Fault, bool IsGone)
{
    /// <summary>A file that could not be read.</summary>
    public static FileRead Failed(string fault, bool isGone) => new(0, null, fault, isGone);
}
