using Crpbot.Core;
using Crpbot.Privacy.Files;

namespace Crpbot.Privacy.Reporting;

/// <summary>What one rule has found in one text.</summary>
internal sealed class TallyPart
{
    /// <summary>Hashes of the values; never written anywhere.</summary>
    public HashSet<ulong> Values { get; } = [];

    /// <summary>Its first places.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>Number of places.</summary>
    public long Places { get; set; }

    /// <summary>Number of places with a context word.</summary>
    public long InContext { get; set; }

    /// <summary>Greatest confidence.</summary>
    public Confidence Confidence { get; set; }

    /// <summary>Kind of the file.</summary>
    public FileKind Kind { get; init; }

    /// <summary>True when git tracks the file or its history holds it.</summary>
    public bool Tracked { get; init; }

    /// <summary>True when one of the places is part of the change under review.</summary>
    public bool Added { get; set; }

    /// <summary>Id of the commit; null in the working tree.</summary>
    public string? Commit { get; init; }
}
