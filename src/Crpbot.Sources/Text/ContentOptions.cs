using Crpbot.Sources.Archives;

namespace Crpbot.Sources.Text;

/// <summary>How contents are read.</summary>
public sealed record ContentOptions
{
    /// <summary>Limits for archives.</summary>
    public ArchiveLimits Archives { get; init; } = new();

    /// <summary>False: archives are offered as binary content, unopened.</summary>
    public bool OpenArchives { get; init; } = true;

    /// <summary>Contents longer than this many bytes are offered in parts; default 8 MiB.</summary>
    public int WholeBytes { get; init; } = 8 << 20;

    /// <summary>Length of a part in bytes; default 4 MiB.</summary>
    public int PartBytes { get; init; } = 4 << 20;

    /// <summary>Number of bytes that a part repeats of the one before it; default 64 KiB. Less than half of <see cref="PartBytes"/>.</summary>
    public int OverlapBytes { get; init; } = 64 << 10;
}
