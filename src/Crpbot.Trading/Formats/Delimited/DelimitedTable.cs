using Crpbot.Core;
using Crpbot.Trading.Clocks;
using Crpbot.Trading.Formats.Text;
using Crpbot.Trading.History;

namespace Crpbot.Trading.Formats.Delimited;

/// <summary>A delimited file in memory: header and rows. Its decimal mark and the order of its dates are decided over all rows, never row by row.</summary>
internal sealed class DelimitedTable
{
    private readonly List<DelimitedRow> _rows = [];

    private DelimitedTable(DelimitedRow header)
    {
        Header = header;
        Columns = new Columns(header.Fields.Select(f => f.Text), header.Error(0, string.Empty, "the first line must name the columns"));
    }

    /// <summary>The first line.</summary>
    public DelimitedRow Header { get; }

    /// <summary>The columns by name.</summary>
    public Columns Columns { get; }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<DelimitedRow> Rows => _rows;

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="file">File name for messages.</param>
    /// <param name="notes">Takes notes on encoding and a missing end.</param>
    /// <exception cref="UserError">The file is no delimited text, or a row has more fields than the header.</exception>
    public static DelimitedTable Read(Stream content, string file, NoteList notes)
    {
        using var text = new DecodedText(content, file);
        var reader = new DelimitedReader(text);
        var table = new DelimitedTable(reader.Header);
        while (reader.Next() is { } row)
        {
            for (var i = table.Header.Count; i < row.Count; i++)
            {
                if (row[i].Length > 0) throw row.Error(i, $"the row has more fields than the header's {table.Header.Count}", "put fields that hold the separator in quotes");
            }

            table._rows.Add(row);
        }

        if (text.ForeignBytes > 0) notes.Add(HistoryNoteKind.Remark, "encoding", $"{text.ForeignBytes} bytes are no UTF-8; names and comments may look wrong, figures do not", 0);
        if (reader.Unterminated && table._rows.Count > 0) notes.Add(HistoryNoteKind.Remark, "cut", "the last line has no line break: check that the file was not cut", table._rows[^1].Line);
        return table;
    }

    /// <summary>A reader of fields with the file's conventions.</summary>
    /// <param name="clock">Zone of times without one.</param>
    /// <param name="notes">Takes notes.</param>
    /// <param name="numbers">Columns that hold numbers; negative ones are passed over.</param>
    /// <param name="times">Columns that hold times.</param>
    /// <exception cref="UserError">A row lacks one of the columns, or its numbers can be read in two ways.</exception>
    public FieldReader Fields(TradingZone clock, NoteList notes, ReadOnlySpan<int> numbers, ReadOnlySpan<int> times)
    {
        var fewest = 0;
        foreach (var column in numbers) fewest = Math.Max(fewest, column + 1);
        foreach (var column in times) fewest = Math.Max(fewest, column + 1);
        foreach (var row in _rows)
        {
            if (row.Count < fewest) throw row.Error(row.Count - 1, $"the row has {row.Count} fields instead of at least {fewest}", "the file may have been cut; export it again");
        }

        return new FieldReader(clock, notes) { Mark = MarkOf(numbers), Order = OrderOf(times, notes), EpochClock = clock };
    }

    private DecimalMark MarkOf(ReadOnlySpan<int> numbers)
    {
        (DelimitedRow Row, int Column)? doubtful = null;
        foreach (var row in _rows)
        {
            foreach (var column in numbers)
            {
                var text = row[column];
                var mark = NumberText.Evidence(text);
                if (mark != DecimalMark.Unknown) return mark;
                if (doubtful is null && text.Contains(',', StringComparison.Ordinal)) doubtful = (row, column);
            }
        }

        if (doubtful is not { } at) return DecimalMark.Point;
        throw at.Row.Error(at.Column, $"'{FieldReader.Shown(at.Row[at.Column])}' can be one number or a thousand times as much, and no other number of the file tells", "export it with a decimal point and without thousands separators");
    }

    private DayOrder OrderOf(ReadOnlySpan<int> times, NoteList notes)
    {
        DelimitedRow? doubtful = null;
        foreach (var row in _rows)
        {
            foreach (var column in times)
            {
                if (StampText.Evidence(row[column]) is { } order) return order;
                if (doubtful is null && row[column].Length > 2 && row[column].AsSpan(0, 3).IndexOfAny("./-") > 0) doubtful = row;
            }
        }

        if (doubtful is not null) notes.Add(HistoryNoteKind.Mismatch, "order", "no date of the file tells whether the day or the month comes first; the day is read first", doubtful.Line);
        return DayOrder.DayFirst;
    }
}
