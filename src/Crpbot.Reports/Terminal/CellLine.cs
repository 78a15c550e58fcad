using System.Text;

namespace Crpbot.Reports.Terminal;

/// <summary>A source line as cells: what is shown for each code point, how wide, and where it came from.</summary>
internal sealed class CellLine
{
    private const int TabStop = 4;
    private readonly List<Cell> _cells = [];

    /// <summary>Lays out a line; tabs become spaces up to the next multiple of four, control characters their escapes.</summary>
    public CellLine(string line)
    {
        var builder = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            builder.Clear();
            var units = 1;
            if (line[at] == '\t') builder.Append(' ', TabStop - (Width % TabStop));
            else units = Printable.AppendNext(builder, line, at);
            var text = builder.ToString();
            var width = TextWidth.Of(text);
            _cells.Add(new Cell(text, at, Width, width));
            Width += width;
            at += units;
        }
    }

    /// <summary>Columns of the whole line.</summary>
    public int Width { get; private set; }

    /// <summary>First column of the character at an offset; the line's width when the offset lies beyond it.</summary>
    /// <param name="offset">0-based UTF-16 offset into the source line.</param>
    public int ColumnOf(int offset)
    {
        foreach (var cell in _cells)
            if (cell.Offset >= offset) return cell.Column;
        return Width;
    }

    /// <summary>The part of the line in a window of columns, with … where something was cut off.</summary>
    /// <param name="from">First column shown; the cut mark takes its place when it is not 0.</param>
    /// <param name="columns">Columns of the window.</param>
    public string Slice(int from, int columns)
    {
        if (from == 0 && Width <= columns) return string.Concat(_cells.Select(c => c.Text));
        var builder = new StringBuilder();
        var used = 0;
        if (from > 0)
        {
            builder.Append('…');
            used = 1;
        }

        var end = from + columns;
        var cut = Width > end;
        foreach (var cell in _cells)
        {
            if (cell.Column < from + (from > 0 ? 1 : 0)) continue;
            if (cell.Column + cell.Width > end - (cut ? 1 : 0)) break;
            var gap = cell.Column - from - used;
            builder.Append(' ', Math.Max(0, gap)).Append(cell.Text);
            used = cell.Column + cell.Width - from;
        }

        if (cut) builder.Append('…');
        return builder.ToString();
    }

    private readonly record struct Cell(string Text, int Offset, int Column, int Width);
}
