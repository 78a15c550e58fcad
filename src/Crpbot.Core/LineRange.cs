namespace Crpbot.Core;

/// <summary>Lines <paramref name="First"/> to <paramref name="Last"/>, 1-based, both included.</summary>
/// <param name="First">First line.</param>
/// <param name="Last">Last line, not before <paramref name="First"/>.</param>
public readonly record struct LineRange(int First, int Last)
{
    /// <summary>True when any of some ranges has a line in common with the lines from one to another.</summary>
    /// <param name="ranges">Ranges; null stands for all lines.</param>
    /// <param name="first">First line, 1-based.</param>
    /// <param name="last">Last line, included.</param>
    public static bool AnyMeets(IReadOnlyList<LineRange>? ranges, int first, int last)
    {
        if (ranges is null) return true;
        foreach (var range in ranges)
            if (range.First <= last && first <= range.Last) return true;
        return false;
    }
}
