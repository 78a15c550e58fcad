namespace Crpbot.Sources.Tree;

/// <summary>What a directory entry is.</summary>
internal enum EntryKind
{
    /// <summary>A regular file.</summary>
    File = 0,

    /// <summary>A directory.</summary>
    Folder = 1,

    /// <summary>A symbolic link or, on Windows, another reparse point.</summary>
    Link = 2,

    /// <summary>A pipe, socket or device: never opened.</summary>
    Special = 3,

    /// <summary>It is not there.</summary>
    Missing = 4,
}
