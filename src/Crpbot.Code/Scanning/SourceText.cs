using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>A file's text as findings show it.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Text">Text.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SourceText(Origin Origin, string Text, LineTable Lines)
{
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

        return Crpbot.Core.Excerpt.OfLine(Shown(number), line, start, length, redact);
    }

    private string Line(int number)
    {
        var start = Lines.StartOf(number);
        var end = number < Lines.Count ? Lines.StartOf(number + 1) : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private int Shown(int line) => Origin.LineMap is { } map && line <= map.Count ? map[line - 1] : line;
}
