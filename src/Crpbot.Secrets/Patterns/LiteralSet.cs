namespace Crpbot.Secrets.Patterns;

/// <summary>
/// Texts of which one must stand in every match, at a known distance from the match's begin.
/// </summary>
/// <param name="Texts">Lower-case byte texts as Latin-1 strings.</param>
/// <param name="MinOffset">Least distance of the text from the begin of the match.</param>
/// <param name="MaxOffset">Greatest distance; <see cref="int.MaxValue"/> when unbounded.</param>
public sealed record LiteralSet(IReadOnlyList<string> Texts, int MinOffset, int MaxOffset)
{
    /// <summary>Length of the shortest text.</summary>
    public int Shortest => Texts.Min(t => t.Length);

    /// <summary>How well the set tells matches from other text; larger is better.</summary>
    internal double Worth
    {
        get
        {
            var length = Math.Min(Shortest, 10);
            var rare = Texts[0].Count(c => !char.IsAsciiLetter(c));
            return (length * 2) + Math.Min(rare, 3) - (Math.Log2(Texts.Count) / 2) - (MaxOffset == int.MaxValue ? 6 : (MaxOffset - MinOffset) / 16.0);
        }
    }
}
