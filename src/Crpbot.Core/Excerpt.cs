namespace Crpbot.Core;

/// <summary>
/// The source lines of a finding as a reader sees them: every credential in them is already masked,
/// so a writer may print them as they are (after escaping control characters).
/// </summary>
/// <param name="FirstLine">1-based number of the first line in <paramref name="Lines"/>.</param>
/// <param name="Lines">One to a few lines without line ends, masked, each cut to a sane length by the scanner.</param>
/// <param name="CaretLine">Index into <paramref name="Lines"/> of the line that carries the caret.</param>
/// <param name="CaretStart">0-based UTF-16 offset of the first marked character in that (masked) line.</param>
/// <param name="CaretLength">Number of UTF-16 units to mark, at least 1.</param>
/// <param name="Label">What is wrong at exactly this place, a short phrase; null when the title says it.</param>
public sealed record Excerpt(int FirstLine, IReadOnlyList<string> Lines, int CaretLine, int CaretStart, int CaretLength, string? Label = null)
{
    private const int Longest = 400;
    private const int Around = 2000;

    /// <summary>One line with a marked part, masked and cut to 400 characters around the mark.</summary>
    /// <param name="number">1-based number of the line as the reader counts.</param>
    /// <param name="line">The line, without its end.</param>
    /// <param name="start">0-based offset of the mark in the line.</param>
    /// <param name="length">Length of the mark, at least 1.</param>
    /// <param name="mask">Masks credentials in the surroundings of the mark.</param>
    public static Excerpt OfLine(int number, string line, int start, int length, Func<string, string> mask)
    {
        // What is secret is found in the whole surroundings, and cut after it is masked.
        var from = Math.Max(0, start - Around);
        var shown = mask(line.Substring(from, Math.Min(line.Length - from, 2 * Around)));
        start -= from;
        if (shown.Length > Longest)
        {
            var cut = Math.Clamp(start - (Longest / 2), 0, shown.Length - Longest);
            (shown, start) = (shown.Substring(cut, Longest), start - cut);
        }

        start = Math.Min(start, Math.Max(0, shown.Length - 1));
        return new Excerpt(number, [shown], 0, start, Math.Clamp(length, 1, Math.Max(1, shown.Length - start)));
    }
}
