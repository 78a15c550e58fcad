namespace Crpbot.Secrets.Engine;

/// <summary>What to do when the prefilter sees a literal.</summary>
internal sealed record AnchorUse
{
    /// <summary>Try a rule's pattern at this literal.</summary>
    /// <param name="rule">Index of the rule.</param>
    /// <param name="pattern">Index of the pattern in the rule.</param>
    /// <param name="minOffset">Least distance of the literal from the begin of a match.</param>
    /// <param name="maxOffset">Greatest distance.</param>
    public AnchorUse(int rule, int pattern, int minOffset, int maxOffset)
    {
        (Kind, Rule, Pattern, MinOffset, MaxOffset) = (AnchorUseKind.Pattern, rule, pattern, minOffset, maxOffset);
    }

    private AnchorUse(AnchorUseKind kind, string? exact) => (Kind, Exact) = (kind, exact);

    /// <summary>What to do.</summary>
    public AnchorUseKind Kind { get; }

    /// <summary>Index of the rule.</summary>
    public int Rule { get; }

    /// <summary>Index of the pattern in the rule.</summary>
    public int Pattern { get; }

    /// <summary>Least distance of the literal from the begin of a match.</summary>
    public int MinOffset { get; }

    /// <summary>Greatest distance of the literal from the begin of a match.</summary>
    public int MaxOffset { get; }

    /// <summary>The encoded literal in its own case: Base64 cannot be compared without it.</summary>
    public string? Exact { get; }

    /// <summary>Look for an assignment around the literal.</summary>
    public static AnchorUse Assignment { get; } = new(AnchorUseKind.Assignment, null);

    /// <summary>Look for an assignment to a name that only a rule knows.</summary>
    public static AnchorUse Name { get; } = new(AnchorUseKind.Name, null);

    /// <summary>Decode the Base64 run around the literal.</summary>
    /// <param name="exact">The literal in its own case.</param>
    public static AnchorUse Base64(string exact) => new(AnchorUseKind.Base64, exact);

    /// <summary>Decode the hex run around the literal.</summary>
    public static AnchorUse Hex() => new(AnchorUseKind.Hex, null);
}
