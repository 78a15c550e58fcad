namespace Crpbot.Sources.Git;

/// <summary>Hash of a repository's object ids (<c>extensions.objectFormat</c>). The value is the id's length in bytes.</summary>
public enum ObjectFormat
{
    /// <summary>Not known.</summary>
    None = 0,

    /// <summary>SHA-1, 20 bytes.</summary>
    Sha1 = 20,

    /// <summary>SHA-256, 32 bytes.</summary>
    Sha256 = 32,
}
