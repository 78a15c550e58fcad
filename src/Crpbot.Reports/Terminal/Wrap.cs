using System.Text;

namespace Crpbot.Reports.Terminal;

/// <summary>Breaks prose at spaces so that it fits a number of columns.</summary>
internal static class Wrap
{
    /// <summary>The lines of a text; a word longer than a line is broken.</summary>
    /// <param name="text">Text without control characters.</param>
    /// <param name="width">Columns; at least 10.</param>
    public static List<string> Lines(string text, int width)
    {
        width = Math.Max(10, width);
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = TextWidth.Of(word);
            if (used > 0 && used + 1 + columns > width) Flush();
            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            if (columns <= width - used)
            {
                line.Append(word);
                used += columns;
                continue;
            }

            foreach (var rune in word.EnumerateRunes())
            {
                var columnsOfRune = TextWidth.Of(rune);
                if (used + columnsOfRune > width) Flush();
                line.Append(rune.ToString());
                used += columnsOfRune;
            }
        }

        if (used > 0 || lines.Count == 0) Flush();
        return lines;

        void Flush()
        {
            lines.Add(line.ToString());
            line.Clear();
            used = 0;
        }
    }
}
