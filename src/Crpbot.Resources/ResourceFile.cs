namespace Crpbot.Resources;

/// <summary>The file that declares resources.</summary>
/// <param name="Path">Path relative to the target, forward slashes.</param>
/// <param name="ArchiveEntry">Entry inside the archive at <paramref name="Path"/>; null outside archives.</param>
/// <param name="Content">UTF-8 bytes, owned (copied from the subject), for excerpts and ignore comments.</param>
public sealed record ResourceFile(string Path, string? ArchiveEntry, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name a reader knows it by.</summary>
    public string DisplayPath => ArchiveEntry is null ? Path : Path + "!" + ArchiveEntry;
}
