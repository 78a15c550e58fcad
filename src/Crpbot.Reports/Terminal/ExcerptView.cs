using System.Globalization;
using Crpbot.Core;

namespace Crpbot.Reports.Terminal;

/// <summary>Draws source lines with their numbers, a caret and its label, cut around the caret so that it stays in view.</summary>
internal sealed class ExcerptView(TextWriter output, Palette palette, int width)
{
    /// <summary>Columns of the line numbers.</summary>
    public static int GutterOf(Excerpt? excerpt) =>
        excerpt is null ? 2 : Math.Max(2, (excerpt.FirstLine + Math.Max(0, excerpt.Lines.Count - 1)).ToString(CultureInfo.InvariantCulture).Length);

    /// <summary>Writes the lines.</summary>
    /// <param name="excerpt">Masked lines.</param>
    /// <param name="severity">Colours the caret.</param>
    public void Write(Excerpt excerpt, Severity severity)
    {
        if (excerpt.Lines.Count == 0) return;
        var gutter = GutterOf(excerpt);
        var bar = palette.Frame(new string(' ', gutter + 1) + "|");
        var room = Math.Max(20, width - gutter - 3);
        var index = Math.Clamp(excerpt.CaretLine, 0, excerpt.Lines.Count - 1);
        var cells = excerpt.Lines.Select(l => new CellLine(l)).ToArray();
        var caret = Caret.Of(cells[index], excerpt, room);
        output.WriteLine(bar);
        for (var i = 0; i < cells.Length; i++)
        {
            var number = (excerpt.FirstLine + i).ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
            output.WriteLine((palette.Frame(number + " |") + " " + cells[i].Slice(caret.From, room)).TrimEnd());
            if (i == index) WriteCaret(bar, caret, excerpt.Label, severity, room);
        }

        output.WriteLine(bar);
    }

    private void WriteCaret(string bar, Caret caret, string? label, Severity severity, int room)
    {
        var marks = palette.Of(severity, new string('^', caret.Length));
        var indent = new string(' ', caret.Column);
        var text = label is null ? string.Empty : Printable.Escape(label);
        if (text.Length == 0 || caret.Column + caret.Length + 1 + TextWidth.Of(text) <= room)
        {
            output.WriteLine((bar + " " + indent + marks + (text.Length == 0 ? string.Empty : " " + palette.Of(severity, text))).TrimEnd());
            return;
        }

        output.WriteLine(bar + " " + indent + marks);
        var start = Math.Max(0, Math.Min(caret.Column, room - Math.Min(room, Math.Max(40, TextWidth.Of(text)))));
        foreach (var line in Wrap.Lines(text, room - start))
            output.WriteLine(bar + " " + new string(' ', start) + palette.Of(severity, line));
    }

    /// <summary>Window and caret, in columns.</summary>
    /// <param name="From">First column of the window.</param>
    /// <param name="Column">Caret's first column inside the window.</param>
    /// <param name="Length">Caret's columns inside the window, at least 1.</param>
    private readonly record struct Caret(int From, int Column, int Length)
    {
        private const int ContextBefore = 8;

        public static Caret Of(CellLine line, Excerpt excerpt, int room)
        {
            var offset = Math.Max(0, excerpt.CaretStart);
            var start = line.ColumnOf(offset);
            var end = Math.Max(start + 1, line.ColumnOf(offset + Math.Max(1, excerpt.CaretLength)));
            var total = Math.Max(line.Width, end);
            if (total <= room) return new Caret(0, start, end - start);

            // One column is kept at each end for the cut marks.
            var spare = room - 2 - (end - start);
            var before = spare > 0 ? spare / 2 : ContextBefore;
            var from = end < room ? 0 : Math.Clamp(start - 1 - before, 0, total - room);
            var last = from + room - (total > from + room ? 1 : 0);
            return new Caret(from, start - from, Math.Max(1, Math.Min(end, last) - start));
        }
    }
}
