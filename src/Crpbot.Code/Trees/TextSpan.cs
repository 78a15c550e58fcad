namespace Crpbot.Code.Trees;

/// <summary>A stretch of text.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">UTF-16 offset after the last.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>True when another span lies wholly inside this one.</summary>
    /// <param name="other">The other.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
