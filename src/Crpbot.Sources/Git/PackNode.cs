namespace Crpbot.Sources.Git;

/// <summary>One planned entry of a pack.</summary>
internal struct PackNode
{
    /// <summary>Where its compressed data begin; -1 when its header is damaged.</summary>
    public long DataOffset;

    /// <summary>Length after inflating: of the object, or of the delta.</summary>
    public long Size;

    /// <summary>Pack entry type: 1 to 4 an object, 6 and 7 a delta, 0 damaged.</summary>
    public int Type;

    /// <summary>The caller's number; -1 when it is only a base.</summary>
    public int Item;

    /// <summary>First delta on top of it; -1 for none.</summary>
    public int FirstChild;

    /// <summary>Next delta on the same base; -1 for none.</summary>
    public int NextSibling;
}
