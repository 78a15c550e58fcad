namespace Crpbot.Sources.Git;

/// <summary>One entry of the index.</summary>
/// <param name="Path">Path relative to the top level, forward slashes.</param>
/// <param name="Mode">Unix mode: 100644, 100755, 120000 or 160000 in octal.</param>
/// <param name="Stage">0, or 1 to 3 during a conflict.</param>
/// <param name="Id">Blob id.</param>
public readonly record struct GitIndexEntry(string Path, int Mode, int Stage, ObjectId Id)
{
    /// <summary>True for a submodule, which is a commit of another repository and no file.</summary>
    public bool IsSubmodule => (Mode & 0xF000) == 0xE000;
}
