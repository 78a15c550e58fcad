using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>A file's text as findings show it.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Text">Text.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceText(Origin Origin, string Text, LineTable Lines)
{
    private const int Longest = 400;
    private const int Around = 2000;

    /// <summary>A place as the reader finds it.</summary>
    /// <param name="span">Span of the text.</param>
    public Location Location(TextSpan span)
    {
        var (line, column) = Lines.At(Math.Min(span.Start, Text.Length));
        var (endLine, endColumn) = Lines.At(Math.Min(span.End, Text.Length));
        return new Location(Origin.Path, Shown(line), column, Shown(endLine), endColumn, null, Origin.ArchiveEntry);
    }

    /// <summary>Ignore comments that apply to the first line of a span.</summary>
    /// <param name="span">Span.</param>
    public IReadOnlyList<InlineIgnore> Ignores(TextSpan span)
    {
        var line = Lines.At(Math.Min(span.Start, Text.Length)).Line;
        return InlineIgnores.Of(Line(line), line > 1 ? Line(line - 1) : string.Empty, Shown(line));
    }

    /// <summary>The first line of a span, with its part of it marked.</summary>
    /// <param name="span">Span.</param>
    /// <param name="redact">Masks credentials in a line.</param>
    public Excerpt Excerpt(TextSpan span, Func<string, string> redact)
    {
        var (number, column) = Lines.At(Math.Min(span.Start, Text.Length));
        var line = Line(number);
        var start = Math.Clamp(column - 1, 0, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));

        // What is secret is found in the whole surroundings, and cut after it is masked.
        var from = Math.Max(0, start - Around);
        var shown = redact(line.Substring(from, Math.Min(line.Length - from, 2 * Around)));
        start -= from;
        if (shown.Length > Longest)
        {
            var cut = Math.Clamp(start - (Longest / 2), 0, shown.Length - Longest);
            (shown, start) = (shown.Substring(cut, Longest), start - cut);
        }

        start = Math.Min(start, Math.Max(0, shown.Length - 1));
        return new Excerpt(Shown(number), [shown], 0, start, Math.Clamp(length, 1, Math.Max(1, shown.Length - start)));
    }

    private string Line(int number)
    {
        var start = Lines.StartOf(number);
        var end = number < Lines.Count ? Lines.StartOf(number + 1) : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private int Shown(int line) => Origin.LineMap is { } map && line <= map.Count ? map[line - 1] : line;
}
