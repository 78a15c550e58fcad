using System.Text;

namespace Crpbot.Evidence.Metrics;

/// <summary>Reads CSV (RFC 4180) with comma, semicolon or tab.</summary>
internal static class CsvRows
{
    /// <summary>The rows that are not empty.</summary>
    /// <param name="text">The file.</param>
    public static IReadOnlyList<CsvRow> Read(string text)
    {
        var head = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        var separator = head.Contains('\t') ? '\t' : head.Count(';') > head.Count(',') ? ';' : ',';
        var rows = new List<CsvRow>();
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var start = line;
            var cells = new List<string>();
            while (Cell(text, ref at, ref line, separator, cells))
            {
                // Each call takes one cell; it says whether the row goes on.
            }

            if (cells.Exists(c => c.Length > 0)) rows.Add(new CsvRow(start, cells));
        }

        return rows;
    }

    private static bool Cell(string text, ref int at, ref int line, char separator, List<string> cells)
    {
        var cell = new StringBuilder();
        var quoted = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"' && quoted && at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else if (c == '"' && (quoted || cell.Length == 0)) quoted = !quoted;
            else if (!quoted && (c == separator || c == '\n')) break;
            else cell.Append(c);
            if (c == '\n') line++;
        }

        cells.Add(cell.ToString().Trim());
        var goesOn = at < text.Length && text[at] == separator;
        if (at < text.Length && text[at] == '\n') line++;
        at++;
        return goesOn;
    }
}
