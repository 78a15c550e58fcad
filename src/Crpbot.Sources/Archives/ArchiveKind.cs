namespace Crpbot.Sources.Archives;

/// <summary>Format of an archive or of packed data.</summary>
internal enum ArchiveKind
{
    /// <summary>Not an archive.</summary>
    None = 0,

    /// <summary>zip and its many names: jar, whl, nupkg, docx …</summary>
    Zip = 1,

    /// <summary>tar.</summary>
    Tar = 2,

    /// <summary>gzip, one stream.</summary>
    Gzip = 3,

    /// <summary>bzip2, one stream.</summary>
    Bzip2 = 4,

    /// <summary>A format that is recognised and not opened: 7z, rar, xz, zstd.</summary>
    Unsupported = 5,
}
