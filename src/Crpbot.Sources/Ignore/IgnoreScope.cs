namespace Crpbot.Sources.Ignore;

/// <summary>The ignore files that hold in a folder: a chain from the nearest to the most general.</summary>
/// <param name="outer">What holds when this file says nothing; null at the end of the chain.</param>
/// <param name="file">Patterns.</param>
/// <param name="baseLength">Length of the path of the file's folder with its slash; 0 at the top.</param>
internal sealed class IgnoreScope(IgnoreScope? outer, IgnoreFile file, int baseLength)
{
    /// <summary>Adds a file in front of a chain.</summary>
    /// <param name="scope">The chain so far.</param>
    /// <param name="file">Null adds nothing.</param>
    /// <param name="baseLength">Length of the path of the file's folder with its slash.</param>
    public static IgnoreScope? With(IgnoreScope? scope, IgnoreFile? file, int baseLength) => file is null ? scope : new IgnoreScope(scope, file, baseLength);

    /// <summary>True when the first file that says something about a path ignores it. Its folders must have been asked before.</summary>
    /// <param name="path">Path from the top, one character for each byte.</param>
    /// <param name="nameStart">Where its last segment begins.</param>
    /// <param name="isFolder">True for folders.</param>
    public bool IsIgnored(ReadOnlySpan<char> path, int nameStart, bool isFolder)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
            if (scope.File.Match(path[scope.BaseLength..], path[nameStart..], isFolder) is var verdict && verdict != IgnoreVerdict.None) return verdict == IgnoreVerdict.Exclude;
        return false;
    }

    private IgnoreScope? Outer { get; } = outer;

    private IgnoreFile File { get; } = file;

    private int BaseLength { get; } = baseLength;
}
