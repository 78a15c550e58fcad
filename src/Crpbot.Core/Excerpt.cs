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
public sealed record Excerpt(int FirstLine, IReadOnlyList<string> Lines, int CaretLine, int CaretStart, int CaretLength, string? Label = null);
