namespace Crpbot.Sources.Git;

/// <summary>Kind of a git object; the values are those of the pack format.</summary>
internal enum ObjectKind
{
    /// <summary>Unreadable.</summary>
    None = 0,

    /// <summary>Commit.</summary>
    Commit = 1,

    /// <summary>Directory listing.</summary>
    Tree = 2,

    /// <summary>File content.</summary>
    Blob = 3,

    /// <summary>Annotated tag.</summary>
    Tag = 4,
}
