using System.Text;
using Crpbot.Privacy.Scanning;

namespace Crpbot.Privacy.Reporting;

/// <summary>The only form in which personal data leave the scanner: at most the first and the last two characters.</summary>
internal static class PersonalMask
{
    private const int LeastDigits = 5;

    /// <summary>The masked value.</summary>
    /// <param name="value">The value.</param>
    public static string Of(ReadOnlySpan<byte> value)
    {
        var shown = value.Length >= 10 ? 2 : value.Length >= 6 ? 1 : 0;
        return Encoding.ASCII.GetString(value[..shown]) + "…" + Encoding.ASCII.GetString(value[^shown..]);
    }

    /// <summary>A stretch of text with its hits masked, and with them every other e-mail address and long number, since what is not reported may be somebody's all the same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Offset of the stretch.</param>
    /// <param name="to">Offset after it.</param>
    /// <param name="hits">Hits in text order.</param>
    /// <param name="marked">Offset of the hit to mark.</param>
    /// <returns>The text, and where the marked hit stands in it.</returns>
    public static (string Text, int Caret, int Length) Line(ReadOnlySpan<byte> text, int from, int to, IReadOnlyList<Hit> hits, int marked)
    {
        var builder = new StringBuilder();
        var (caret, length, at) = (0, 1, from);
        foreach (var (start, end) in Ranges(text, from, to, hits))
        {
            if (end <= at) continue;
            if (start > at) builder.Append(Encoding.UTF8.GetString(text[at..start]));
            var mask = Of(text[Math.Max(start, at)..end]);
            if (start == marked) (caret, length) = (builder.Length, mask.Length);
            builder.Append(mask);
            at = end;
        }

        if (at < to) builder.Append(Encoding.UTF8.GetString(text[at..to]));
        return (builder.ToString().TrimEnd('\r'), caret, length);
    }

    /// <summary>A name of a column or a path of JSON; names that are data themselves are not shown.</summary>
    /// <param name="name">The name.</param>
    public static string Name(string name) => name.Contains('@', StringComparison.Ordinal) || name.Count(char.IsAsciiDigit) >= LeastDigits || name.Length > 120 ? "…" : name;

    private static List<(int Start, int End)> Ranges(ReadOnlySpan<byte> text, int from, int to, IReadOnlyList<Hit> hits)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (var hit in hits)
            if (hit.End > from && hit.Start < to) ranges.Add((Math.Max(hit.Start, from), Math.Min(hit.End, to)));
        var runs = new DigitRuns(text[from..to]);
        while (runs.Next())
            if (CountDigits(text[(from + runs.Start)..(from + runs.End)]) >= LeastDigits) ranges.Add((from + runs.Start, from + runs.End));
        for (var at = from; at < to; at++)
            if (text[at] == (byte)'@' && MailRange.Around(text[..to], at) is { } mail && mail.Start.Value >= from) ranges.Add((mail.Start.Value, mail.End.Value));

        // A hit comes before what begins with it, so that it is masked as a whole.
        ranges.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        return ranges;
    }

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit((char)c)) count++;
        return count;
    }
}
