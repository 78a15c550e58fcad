namespace Crpbot.Core;

/// <summary>How sure a rule is that what it reports is real, independent of the harm.</summary>
public enum Confidence
{
    /// <summary>Worth a look; many such places are harmless.</summary>
    Low = 0,

    /// <summary>More often right than wrong.</summary>
    Medium = 1,

    /// <summary>Structure proves it (checksum, fixed prefix, parsed document).</summary>
    High = 2,
}
