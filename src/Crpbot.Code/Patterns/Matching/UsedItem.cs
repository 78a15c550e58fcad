namespace Crpbot.Code.Patterns.Matching;

/// <summary>Items already taken, as a chain.</summary>
internal sealed record UsedItem(int Index, UsedItem? Before)
{
    /// <summary>How many.</summary>
    public int Count { get; } = (Before?.Count ?? 0) + 1;

    /// <summary>True when an item is in a chain.</summary>
    public static bool Holds(UsedItem? chain, int index)
    {
        for (; chain is not null; chain = chain.Before)
            if (chain.Index == index) return true;
        return false;
    }
}
