namespace Crpbot.Evidence.Hygiene;

/// <summary>A file that git holds.</summary>
/// <param name="Path">Path relative to the target.</param>
/// <param name="Bytes">Length of its content; null when the object is not here (a partial clone).</param>
/// <param name="IsTracked">True when it is in the index; false when only history holds it.</param>
public sealed record RepositoryFile(string Path, long? Bytes, bool IsTracked)
{
    /// <summary>The commit that first brought this content in; null when history was not read.</summary>
    public string? Commit { get; init; }

    /// <summary>When that commit was made; null when unknown.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Number of contents that history holds under this path, at least 1.</summary>
    public int Versions { get; init; } = 1;
}
