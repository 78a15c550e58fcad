namespace Crpbot.Aws.Collecting;

/// <summary>A call made for each item (<c>with</c>).</summary>
/// <param name="Name">Name under which expressions read its answer, <c>$name</c>.</param>
/// <param name="Call">The call.</param>
internal sealed record FurtherCall(string Name, CallSpec Call)
{
    /// <summary>True to call the partition's home region, false for the region of the item.</summary>
    public bool AtHome { get; init; }

    /// <summary>The call is not made for items that have this; null for always.</summary>
    public CallCondition? Unless { get; init; }

    /// <summary>The call is made only for items that have this; null for always.</summary>
    public CallCondition? If { get; init; }

    /// <summary>How several items share one call; null for a call each.</summary>
    public BatchSpec? Batch { get; init; }

    /// <summary>Other answers that its input reads.</summary>
    public IEnumerable<string> Needs => Call.Input.Roots.Concat(Unless?.Roots ?? []).Concat(If?.Roots ?? []);
}
